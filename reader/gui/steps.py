"""Steps through an article: from claim to claim, to mentions and boilerplate, to a source and back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.app.view import PaintKind
from reader.core.span import Span
from reader.core.turning import unturned
from reader.core.wording import tr, tr_later, trn
from reader.gui.article import ArticleEdit
from reader.gui.entities import EntitiesPane
from reader.gui.listing import Listing
from reader.gui.navigation import JumpHistory

# That there is none further on, and none earlier.
_Nothing = tuple[str, str]
_CLAIM = tr_later("No further claim"), tr_later("No earlier claim")
_SAME = tr_later("No further claim of this kind"), tr_later("No earlier claim of this kind")
_NO_MORE: Mapping[PaintKind, _Nothing] = {
    PaintKind.QUOTE: (tr_later("No further quote"), tr_later("No earlier quote")),
    PaintKind.STATEMENT: (tr_later("No further statement"), tr_later("No earlier statement")),
    PaintKind.UNATTRIBUTED: (tr_later("No further unattributed"), tr_later("No earlier unattributed")),
    PaintKind.BOILERPLATE: (tr_later("No further boilerplate"), tr_later("No earlier boilerplate")),
}


class Steps(QObject):
    """What the keys of the Go menu do.

    ``said`` carries a short word for the status line, ``chosen`` the index of the claim that a step led to, None where
    it led away from every claim.
    """

    said = Signal(str)
    chosen = Signal(object)

    def __init__(self, listing: Listing, article: ArticleEdit, entities: EntitiesPane) -> None:
        super().__init__(article)
        self._listing = listing
        self._article = article
        self._entities = entities
        self._text = ""
        self._history = JumpHistory()
        self._key_of: Callable[[str], str] = lambda _name: ""

    def set_text(self, text: str) -> None:
        """Takes the text of another article, and forgets the way back."""
        self._text = text
        self._history.clear()

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Takes what names the key of an action, "" for none."""
        self._key_of = key_of

    def step_claim(self, forward: bool) -> None:
        """Goes to the next or previous claim of those listed."""
        self._step(self._listing.listed, forward, _CLAIM)

    def step_same(self, forward: bool) -> None:
        """Goes to the next or previous claim of the current one's kind."""
        navigator, row = self._listing.navigator, self._listing.row
        if navigator is None or row is None:
            self.step_claim(forward)
            return
        same = [index for index in self._listing.listed if navigator.claims[index].kind is row.kind]
        self._step(same, forward, _SAME)

    def step_kind(self, kind: PaintKind, forward: bool) -> None:
        """Goes to the next or previous place of one colour."""
        navigator = self._listing.navigator
        if navigator is None:
            return
        if kind is not PaintKind.BOILERPLATE:
            of_kind = [index for index in self._listing.listed if navigator.claim_of_kind(index, kind)]
            self._step(of_kind, forward, _NO_MORE[kind])
            return
        found = navigator.step_boilerplate(self._article.place(), forward)
        if found is None:
            self.said.emit(_no_more(_NO_MORE[kind], forward))
        else:
            self.chosen.emit(None)
            self._article.go_to(found)

    def to_source(self) -> None:
        """Jumps from the current claim to the first mention of its source."""
        navigator, current = self._listing.navigator, self._listing.current
        if navigator is None or current is None:
            self.said.emit(tr("Choose a claim first"))
            return
        found = navigator.first_mention(current)
        if found is None:
            self.said.emit(tr("This claim names no source"))
            return
        self._leave()
        self._article.go_to(found)
        self._article.mark_mentions([found])
        # Where the first mention is the source of this very claim, nothing moves.
        self.said.emit(tr("First mention: {words}", words=" ".join(unturned(found.of(self._text)).split())))

    def back(self) -> None:
        """Goes back to where the last jump began."""
        place = self._history.pop()
        if place is None:
            self.said.emit(tr("Nowhere to go back to"))
            return
        position, claim = place
        self.mark_mentions(self._entities.current)
        self._article.go_to(Span(position, position))
        if claim is not None:
            self.chosen.emit(claim)

    def step_mention(self, forward: bool) -> None:
        """Goes to the next or previous mention of the picked entity, else of the current claim's speaker."""
        navigator, row = self._listing.navigator, self._listing.row
        if navigator is None:
            return
        entity = self._entities.current
        if entity is None and row is not None:
            entity = next(iter(row.speaker_ids), None)
        found = navigator.step_mention(entity, self._article.place(), forward) if entity is not None else None
        if entity is None or found is None:
            self.said.emit(tr("Choose an entity, or a claim with a speaker, first"))
            return
        number, total, span = found
        self.mark_mentions(entity)
        self._leave()
        self._article.go_to(span)
        self.said.emit(
            tr("{name}: mention {number} of {total}", name=navigator.entities[entity].name, number=number, total=total)
        )

    def mark_mentions(self, entity: str | None) -> None:
        """Marks where the entity of that id is mentioned; None marks nothing."""
        navigator = self._listing.navigator
        known = navigator.entities.get(entity) if navigator is not None and entity is not None else None
        self._article.mark_mentions(known.mentions if known is not None else ())

    def _leave(self) -> None:
        self._history.push(self._article.place(), self._listing.current)

    def _step(self, allowed: Sequence[int], forward: bool, nothing: _Nothing) -> None:
        navigator = self._listing.navigator
        if navigator is None:
            return
        found = navigator.step(allowed, self._listing.current, self._article.place(), forward)
        if found is None:
            self.said.emit(self._among(_no_more(nothing, forward)))
        else:
            self.chosen.emit(found)

    def _among(self, nothing: str) -> str:
        """That a filter leaves claims out, which the text goes on to show."""
        if not self._listing.filter:
            return nothing
        count = len(self._listing.listed)
        said = trn(
            "{nothing} among the {n} claim listed", "{nothing} among the {n} claims listed", count, nothing=nothing
        )
        key = self._key_of("show_all_claims")
        return tr("{nothing}; {key} shows all", nothing=said, key=key) if key else said


def _no_more(nothing: _Nothing, forward: bool) -> str:
    further, earlier = nothing
    return tr(further if forward else earlier)
