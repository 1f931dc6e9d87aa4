"""What a window is made of, in one import: the first screen is painted before it."""

from reader.app.kinds import ORDER
from reader.gui.actions import Actions
from reader.gui.article_menu import ArticleMenu
from reader.gui.beside import Beside
from reader.gui.claim_menu import ClaimMenu
from reader.gui.commands import Commands
from reader.gui.comparing import Comparing, shipped_matcher
from reader.gui.desk import Desk
from reader.gui.drop import DropTarget, accepts
from reader.gui.encoding_menu import EncodingMenu
from reader.gui.entity_menu import EntityMenu
from reader.gui.handlers import handlers
from reader.gui.jobs import Jobs, OpenText
from reader.gui.keeping import Keeping
from reader.gui.keys import OF_TWO, Menu
from reader.gui.link_opening import LinkOpener
from reader.gui.opening import Opening
from reader.gui.out import Out, Outgoing
from reader.gui.painted_parts import tell_painted_parts
from reader.gui.preferences import Preferences
from reader.gui.recent import Recent
from reader.gui.reloading import Reloading
from reader.gui.status import Status
from reader.gui.unsaved import Unsaved

__all__ = [
    "OF_TWO",
    "ORDER",
    "Actions",
    "ArticleMenu",
    "Beside",
    "ClaimMenu",
    "Commands",
    "Comparing",
    "Desk",
    "DropTarget",
    "EncodingMenu",
    "EntityMenu",
    "Jobs",
    "Keeping",
    "LinkOpener",
    "Menu",
    "OpenText",
    "Opening",
    "Out",
    "Outgoing",
    "Preferences",
    "Recent",
    "Reloading",
    "Status",
    "Unsaved",
    "accepts",
    "handlers",
    "shipped_matcher",
    "tell_painted_parts",
]
