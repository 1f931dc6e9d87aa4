"""Which addresses may be opened, and how they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.addresses import openable


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " \x01javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "vbscript:x",
        "smb://host/share",
        "ssh://host",
        "about:blank",
        "view-source:https://a.example",
        "intent://scan/#Intent;end",
        "/relative",
        "story.html",
        "//no.scheme/",
        "#note",
        "",
        "https://",
        "https:///",
        "https://a b.example/",
        "https://a..example/",
        "https://a.example:99999/",
        "https://a%00.example/",
        "https://[::1/",
        "https://-/",
        "https://\ud800.example/",
        "https://a.example/" + "x" * 5000,
        "mailto:",
        "mailto:nobody",
        "mailto:a@b@c",
    ],
)
def test_what_is_no_web_page_or_letter_is_not_opened(target: str) -> None:
    """Code, files, data, other programs' schemes and addresses that are not well formed are never openable."""
    assert openable(target) is None


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("https://a.example", "https://a.example/"),
        ("HTTP://A.Example/B?c=d#e", "http://a.example/B?c=d#e"),
        ("https://a.example:8080/b", "https://a.example:8080/b"),
        ("http://[::1]/b", "http://[::1]/b"),
        ("https://a.example/b%20c", "https://a.example/b%20c"),
        ("https://a.example/b c?ü#\u202e", "https://a.example/b%20c?%C3%BC#%E2%80%AE"),
        ("https://a.ex\tample/", "https://a.example/"),
        ("mailto:desk@a.example", "mailto:desk@a.example"),
        ("mailto:desk@a.example?subject=Hi you", "mailto:desk@a.example?subject=Hi%20you"),
        ("mailto:desk@a.example?attach=/etc/passwd", "mailto:desk@a.example"),
    ],
)
def test_a_web_page_or_letter_is_opened_in_its_plain_form(target: str, url: str) -> None:
    """What is opened is ASCII, so that what a person reads is what is asked for."""
    address = openable(target)
    assert address is not None
    assert address.url == url
    assert not address.foreign


@pytest.mark.parametrize(
    ("target", "site"),
    [
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://user:secret@evil.example/a", "evil.example"),
        ("https:\\\\evil.example\\@bank.example/", "evil.example"),
        ("https://evil.example\\.bank.example/", "evil.example"),
        ("https:evil.example/a", "evil.example"),
    ],
)
def test_the_site_is_the_one_that_a_browser_goes_to(target: str, site: str) -> None:
    """Names, passwords and backslashes before the path cannot pass for the site, and no password is handed on."""
    address = openable(target)
    assert address is not None
    assert address.site == site
    assert address.url.startswith(f"https://{site}/")
    assert "secret" not in address.url


@pytest.mark.parametrize("host", ["аррӏе.example", "пример.example", "xn--e1afmkfd.example"])
def test_a_host_in_other_letters_shows_as_ascii(host: str) -> None:
    """A host that may look like another one is shown in the form in which none can."""
    address = openable(f"https://{host}/")
    assert address is not None
    assert address.foreign
    assert "xn--" in address.site
    assert address.url == f"https://{address.site}/"


@given(st.text(max_size=60) | st.text("htps:/\\@.[]?#%a0\t\n\u202e\ud800", max_size=40).map("https://".__add__))
def test_any_target_gives_an_address_that_says_itself(target: str) -> None:
    """Whatever a page writes, it gives nothing, or an ASCII address of a web page or letter that is openable again."""
    address = openable(target)
    if address is not None:
        assert address.url.isascii()
        assert address.url.isprintable()
        assert " " not in address.url
        assert address.url.startswith(("http://", "https://", "mailto:"))
        again = openable(address.url)
        assert again is not None
        assert again.url == address.url
