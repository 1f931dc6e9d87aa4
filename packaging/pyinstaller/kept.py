"""What of Qt and of the system goes into the frozen program: by name, and without PyInstaller."""

from collections.abc import Callable, Collection, Iterable
from fnmatch import fnmatch
from pathlib import PurePath

Entry = tuple[str, str, str]
"""A file of PyInstaller's lists: where it goes, relative to the program; where it is now; what it is."""

# PyInstaller's words for files that are linked with others.
_LINKED = frozenset({"BINARY", "EXTENSION"})

# Everything else that Essentials has is for databases, web pages, QML, screens without a desktop, or development.
PLUGINS = frozenset(
    {
        "iconengines/*svg*",
        "imageformats/*svg*",
        # For letters that are composed, and for Chinese, Japanese and Korean; elsewhere the platform does it.
        "platforminputcontexts/*compose*",
        "platforminputcontexts/*ibus*",
        "platforms/*cocoa*",
        "platforms/*offscreen*",
        "platforms/*wayland*",
        "platforms/*windows*",
        "platforms/*xcb*",
        # Dialogs, colours and fonts of the desktop.
        "platformthemes/*gtk3*",
        "platformthemes/*xdgdesktopportal*",
        "printsupport/*",
        "styles/*",
        "wayland-decoration-client/*",
        "wayland-graphics-integration-client/*wayland-egl*",
        "wayland-shell-integration/*xdg*",
        "xcbglintegrations/*",
    }
)

# Python's own modules that speak to the network, need OpenSSL (hashlib has its own sums without it) or are for tests.
PYTHON_LEFT_OUT = (
    "_hashlib", "_ssl", "ssl", "_tkinter", "tkinter", "ensurepip", "idlelib", "lib2to3", "pydoc", "turtle", "venv",
    "readline", "curses", "_curses", "distutils", "setuptools", "pip", "wheel", "ftplib", "http", "smtplib",
    "urllib.request", "wsgiref", "xmlrpc", "bdb", "doctest", "pdb", "unittest",
)  # fmt: skip

# Libraries bring them for downloads of models, for tests and for other programs; the reader calls none of it. Where a
# library has its functions twice, those for newer processors gain nothing with texts as short as the reader compares.
LIBRARIES_LEFT_OUT = (
    "huggingface_hub", "hf_xet", "httpx", "httpx2", "httpcore", "httpcore2", "h11", "anyio", "fsspec", "requests",
    "urllib3", "tqdm", "yaml", "dateparser_cli", "numpy.f2py", "numpy.testing", "onnxruntime.tools",
    "onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.datasets", "sympy", "pypdfium2_cli",
    "PIL", "pytest", "hypothesis", "IPython", "matplotlib", "html5lib", "lxml.isoschematron", "lxml.objectify",
    "lxml.html.diff", "lxml.html._difflib", "rich", "pygments", "numpy.fft", "numpy.ma",
    "numpy.polynomial", "numpy.random", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.process_cpp_impl", "wcwidth._wcwidth_c",
)  # fmt: skip

# What every Linux with a desktop has, and must have in the version that its drivers and settings were made for. The
# Debian package asks for them (packaging/linux/system-packages.txt); all else that Python and Qt need comes along.
OF_THE_SYSTEM = (
    "libEGL.*", "libGL.*", "libGLX.*", "libGLdispatch.*", "libOpenGL.*", "libdbus-1.*", "libdrm.*", "libgbm.*",
    "libfontconfig.*", "libfreetype.*", "libpng16.*", "libgcc_s.*", "libstdc++.*", "libglib-2.0.*", "libgobject-2.0.*",
    "libgio-2.0.*", "libgmodule-2.0.*", "libgthread-2.0.*", "libgtk-3.*", "libgdk-3.*", "libgdk_pixbuf*", "libpango*",
    "libcairo*", "libatk*", "libatspi*", "libharfbuzz*", "libcups.*", "libsystemd.*", "libwayland-*", "libX*",
    "libICE.*", "libSM.*", "libxcb.*", "libxcb-*", "libxkbcommon*", "libepoxy.*", "libmount.*", "libblkid.*",
    "libselinux.*", "libpcre*", "libgcrypt.*", "libgpg-error.*", "liblz4.*", "libzstd.*", "libcap.*", "libbsd.*",
    "libmd.*", "libbrotli*", "libgraphite2.*", "libfribidi.*", "libthai.*", "libdatrie.*", "libpixman-1.*",
    "libgnutls*", "libgssapi*", "libkrb5*", "libk5crypto*", "libcom_err*", "libkeyutils*", "libavahi*", "libp11-kit*",
    "libidn2*", "libunistring*", "libtasn1*", "libnettle*", "libhogweed*", "libgmp.*", "libjpeg*", "libtinfo.*",
    "libncurses*", "libreadline.*", "libresolv*",
)  # fmt: skip

# What Qt would encrypt connections with: it makes none.
OF_NO_USE = ("libssl*", "libcrypto*")


def _plugin(place: PurePath) -> str | None:
    """The plugin's folder and name when ``place`` is one of Qt's plugins."""
    parts = place.parts
    return "/".join(parts[-2:]) if "plugins" in parts and "PySide6" in parts else None


def _wanted(entry: Entry, languages: Collection[str]) -> bool:
    place = PurePath(entry[0].replace("\\", "/"))
    # Qt's libraries find each other in their own folder; whether PyInstaller adds links depends on where Python lies.
    if entry[2] == "SYMLINK" and len(place.parts) == 1 and _is_qt(place.name):
        return False
    plugin = _plugin(place)
    if plugin is not None:
        return any(fnmatch(plugin, pattern) for pattern in PLUGINS)
    if "PySide6" in place.parts and "translations" in place.parts:
        return place.stem in {f"qtbase_{language}" for language in languages}
    if "PySide6" in place.parts and "qml" in place.parts:
        return False
    # A library of the system stands beside the program; those of wheels have folders of their own.
    of_linux = len(place.parts) == 1 and ".so" in place.name
    left_out = (*OF_NO_USE, *OF_THE_SYSTEM) if of_linux else OF_NO_USE
    return not any(fnmatch(place.name, pattern) for pattern in left_out)


def kept(entries: Iterable[Entry], languages: Collection[str], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Those of ``entries`` that the program needs, in their order.

    ``languages`` are the codes of those that the program speaks beside English, for Qt's own words. ``needs`` tells the
    names of the libraries that the file at a path is linked with. A library of Qt that nothing else in the list needs,
    directly or by another one, is left out with the plugins it was there for.
    """
    wanted = [entry for entry in entries if _wanted(entry, languages)]
    by_name = {_name(entry[0]): entry for entry in wanted if entry[2] in _LINKED}
    libraries = {name for name in by_name if _is_qt(name)}
    reached: set[str] = set()
    waiting = [entry for name, entry in by_name.items() if name not in libraries]
    while waiting:
        # macOS names a library by a path, relative to whoever needs it.
        for name in map(_name, needs(waiting.pop()[1])):
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(by_name[name])
    return [entry for entry in wanted if _name(entry[0]) not in libraries - reached]


def _name(path: str) -> str:
    return PurePath(path.replace("\\", "/")).name


def _is_qt(name: str) -> bool:
    return any(
        fnmatch(name, pattern) for pattern in ("libQt6*", "Qt6*.dll", "Qt[A-Z]*", "libicu*", "libpyside6qml*")
    ) and (".abi3." not in name and not name.endswith(".pyd"))
