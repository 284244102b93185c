"""Lets containers reach servers of this machine's loopback: the same ports, on the address that containers know the machine by."""
import contextlib
import socket
import threading
import urllib.parse


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextlib.contextmanager
def to_loopback(host, urls):
    """As long as it is entered, host:PORT leads to 127.0.0.1:PORT for the port of each URL."""
    listening = []
    try:
        for port in sorted({urllib.parse.urlsplit(url).port for url in urls}):
            server = socket.create_server((host, port))
            listening.append(server)
            threading.Thread(target=_accept, args=(server, port), daemon=True).start()
        yield
    finally:
        for server in listening:
            server.close()


def _accept(server, port):
    while True:
        try:
            caller, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=_join, args=(caller, port), daemon=True).start()


def _join(caller, port):
    try:
        called = socket.create_connection(("127.0.0.1", port))
    except OSError:
        caller.close()
        return
    threading.Thread(target=_copy, args=(called, caller), daemon=True).start()
    _copy(caller, called)


def _copy(source, target):
    # Either end may go at any time, which is what ends it.
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
