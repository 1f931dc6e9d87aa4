"""What a screen reader has of a program: its tree and its news, read over AT-SPI on a session bus of their own."""

import subprocess
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.gui.lines_told import DEADLINE

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TEXT = "org.a11y.atspi.Text"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
# The numbers of the states that the tests ask for, from at-spi2-core's atspi-constants.h.
_STATES = {"checked": 4, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}


class SessionBus:
    """A session of dbus-run-session that lasts until it is closed, and the bus of assistive technology in it."""

    def __init__(self) -> None:
        command = ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"]
        self._session = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._session.stdout is not None
        self.address = self._session.stdout.readline().strip()

    def environment(self) -> dict[str, str]:
        """What a program must be told to show itself on this bus, whether or not a screen reader runs."""
        return {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def close(self) -> None:
        """Ends the session."""
        assert self._session.stdin is not None
        assert self._session.stdout is not None
        self._session.stdin.close()
        self._session.stdout.close()
        self._session.wait(timeout=DEADLINE)


@dataclass(frozen=True)
class News:
    """Something that a screen reader is told: what happened, which of its kind, to what, a number and a value of it."""

    kind: str
    detail: str
    about: "Node"
    number: int
    value: Any


@dataclass(frozen=True)
class Node:
    """An object of the tree."""

    reader: "ScreenReader"
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.reader.property(self, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What else is said of it."""
        return str(self.reader.property(self, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is: "push button"."""
        return str(self.reader.call(self, _ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """The states it is in, of those that the tests ask for."""
        low, high = self.reader.call(self, _ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, number in _STATES.items() if bits >> number & 1)

    def children(self) -> list["Node"]:
        """The objects in it."""
        return [Node(self.reader, *each) for each in self.reader.call(self, _ACCESSIBLE, "GetChildren")[0]]

    def all(self) -> Iterator["Node"]:
        """It, and all in it, from the top."""
        yield self
        with suppress(LookupError):
            for child in self.children():
                yield from child.all()

    def windows(self) -> list[str]:
        """The titles of a program's windows."""
        titles = []
        for window in self.children():
            # One may go while it is asked.
            with suppress(LookupError):
                titles.append(window.name)
        return titles

    def find(self, role: str, name: str) -> "Node":
        """The first object in it of that role and name."""
        return next(node for node in self.all() if (node.role, node.name) == (role, name))

    def text(self) -> str:
        """All of its text."""
        return str(self.reader.call(self, _TEXT, "GetText", "ii", 0, -1)[0])

    def attributes(self, offset: int) -> tuple[dict[str, str], int, int]:
        """How the text at ``offset`` looks, and from where to where it does."""
        found, start, end = self.reader.call(self, _TEXT, "GetAttributes", "i", offset)
        return found, start, end


class ScreenReader:
    """Listens to the programs of a session."""

    def __init__(self, bus: SessionBus) -> None:
        with open_dbus_connection(bus.address) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = _body(session.send_and_get_reply(asked, timeout=DEADLINE))[0]
        self._connection: DBusConnection = open_dbus_connection(address)
        self._told: deque[Message] = deque()
        rule = MatchRule(type="signal", path_namespace="/org/a11y/atspi/accessible")
        self._connection.filter(rule, queue=self._told)
        self._ask(new_method_call(message_bus, "AddMatch", "s", (rule.serialise(),)))
        for event in ("object:", "window:", "focus:"):
            place = DBusAddress(_REGISTRY[1], _REGISTRY[0], _REGISTRY[2])
            self._ask(new_method_call(place, "RegisterEvent", "s", (event,)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def program(self) -> Node:
        """The program on the bus, once it is there."""
        desktop = Node(self, _REGISTRY[0], "/org/a11y/atspi/accessible/root")
        until = monotonic() + DEADLINE
        while monotonic() < until:
            found = desktop.children()
            if found:
                return found[0]
        raise AssertionError("no program has come onto the bus of assistive technology")

    def wait_for(self, wanted: Callable[[News], bool]) -> News:
        """The next news like that; those before it are gone."""
        passed = []
        until = monotonic() + DEADLINE
        while (left := until - monotonic()) > 0:
            if not self._told:
                try:
                    self._connection.recv_messages(timeout=left)
                except TimeoutError:
                    break
                continue
            message = self._told.popleft()
            # Others than events tell what a reader may forget.
            if not str(message.header.fields[HeaderFields.interface]).startswith("org.a11y.atspi.Event."):
                continue
            news = self._news(message)
            if wanted(news):
                return news
            passed.append((news.kind, news.detail, news.value))
        raise AssertionError(f"this was never told; the last news were {passed[-20:]}")

    def announced(self, *words: str) -> str:
        """The next announcement that has all these words."""
        found = self.wait_for(lambda news: news.kind == "Announcement" and all(word in news.value for word in words))
        return str(found.value)

    def focused(self, fits: Callable[[Node], bool] = lambda _node: True) -> Node:
        """What the keyboard comes to next, of what ``fits``."""
        return self.wait_for(
            lambda news: (news.kind, news.detail, news.number) == ("StateChanged", "focused", 1) and fits(news.about)
        ).about

    def call(self, node: Node, interface: str, method: str, signature: str | None = None, *words: object) -> Any:
        """What an object answers."""
        place = DBusAddress(node.path, node.bus, interface)
        return self._ask(new_method_call(place, method, signature, words))

    def property(self, node: Node, interface: str, name: str) -> Any:
        """A property of an object."""
        answer = self.call(node, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)
        return answer[0][1]

    def _ask(self, message: Message) -> Any:
        return _body(self._connection.send_and_get_reply(message, timeout=DEADLINE))

    def _news(self, message: Message) -> News:
        fields = message.header.fields
        detail, number, _, value, *_ = message.body
        sender, path, member = (fields[name] for name in (HeaderFields.sender, HeaderFields.path, HeaderFields.member))
        return News(str(member), str(detail), Node(self, str(sender), str(path)), number, value[1])


def _body(message: Message) -> Any:
    if message.header.message_type is MessageType.error:
        raise LookupError(f"{message.header.fields} {message.body}")
    return message.body
