"""What macOS is told of the program: its Info.plist, beside what PyInstaller writes itself."""

from collections.abc import Iterable
from pathlib import Path

# Apple's keys, from the Information Property List reference.
_ALWAYS: dict[str, object] = {
    "CFBundleDisplayName": "Claim Reader",
    "LSApplicationCategoryType": "public.app-category.news",
    # What Qt 6.11 is made for.
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSPrincipalClass": "NSApplication",
}
_NO_UTI = "-"
# A type that not every release of macOS declares; without a declaration its ending would lead to no type.
_IMPORTED: dict[str, object] = {
    "UTTypeIdentifier": "net.daringfireball.markdown",
    "UTTypeDescription": "Markdown text",
    "UTTypeConformsTo": ["public.plain-text"],
    "UTTypeTagSpecification": {"public.filename-extension": ["md"], "public.mime-type": ["text/markdown"]},
}


def _document_type(line: str) -> dict[str, object]:
    _, ending, name, uti = line.split("\t")
    known: dict[str, object] = {"CFBundleTypeExtensions": [ending]} if uti == _NO_UTI else {"LSItemContentTypes": [uti]}
    # Alternate: the program that a person has chosen for such files stays it.
    return {"CFBundleTypeName": name, "CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate", **known}


def info(version: str, file_types: Path, languages: Iterable[str]) -> dict[str, object]:
    """The keys for this version; ``file_types`` is packaging/desktop/file-types.tsv.

    ``languages`` are the codes of those that the program speaks beside English: the system's dialogs in it do so, too.
    """
    lines = file_types.read_text(encoding="utf-8").splitlines()
    types = [_document_type(line) for line in lines if not line.startswith("#")]
    return {
        **_ALWAYS,
        # The first is shown to people, the second compared by the system.
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *sorted(languages)],
        "CFBundleDocumentTypes": types,
        "UTImportedTypeDeclarations": [_IMPORTED],
    }
