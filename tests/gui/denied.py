"""Runs a program that the system kills when it, or what it starts, makes a socket that could leave the machine.

    python denied.py COMMAND...

The kernel's own filter (seccomp) watches: of ``socket`` and ``socketpair`` only the family AF_UNIX is allowed, which is
a file or a pipe of this machine; ``io_uring``, by which sockets can be made past them, not at all. No rights are
needed, and nothing that the program does takes the filter off again.
"""

import ctypes
import os
import platform
import sys

_AF_UNIX = 1
_SET_NO_NEW_PRIVS, _SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
# linux/audit.h, and the numbers of socket, socketpair and io_uring_setup (asm/unistd.h) of each kind of processor.
_OF_MACHINE = {"x86_64": (0xC000003E, 41, 53, 425), "aarch64": (0xC00000B7, 198, 199, 425)}
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06
# Where struct seccomp_data has the call's number, the processor, and the first argument.
_NUMBER, _MACHINE, _FIRST = 0, 4, 16


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("yes", ctypes.c_ubyte), ("no", ctypes.c_ubyte), ("value", ctypes.c_uint32))


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def deny() -> None:
    """Puts the filter on this process and all that it starts; raises OSError where the kernel has none."""
    machine, socket, pair, ring = _OF_MACHINE[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _MACHINE),
        (_EQUALS, 0, 7, machine),
        (_LOAD, 0, 0, _NUMBER),
        (_EQUALS, 5, 0, ring),
        (_EQUALS, 1, 0, socket),
        (_EQUALS, 0, 2, pair),
        (_LOAD, 0, 0, _FIRST),
        (_EQUALS, 0, 1, _AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    made = (_Step * len(steps))(*(_Step(*step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Filter(len(steps), made)
    word = ctypes.c_ulong
    for arguments in (
        (_SET_NO_NEW_PRIVS, word(1), word(0), word(0), word(0)),
        (_SET_SECCOMP, word(_MODE_FILTER), ctypes.byref(program), word(0), word(0)),
    ):
        if libc.prctl(*arguments):
            raise OSError(ctypes.get_errno(), "seccomp")


if __name__ == "__main__":
    deny()
    os.execvp(sys.argv[1], sys.argv[1:])
