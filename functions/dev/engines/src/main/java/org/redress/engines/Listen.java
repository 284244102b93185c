package org.redress.engines;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Where a server listens.
 *
 * @param host a name or address of this machine
 * @param port the port, or 0 for a free one
 */
public record Listen(String host, int port) {

  /** The only address that is used unless someone asks for another. */
  public static final String LOOPBACK = "127.0.0.1";

  public Listen {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535");
    }
  }

  /** A free port that only this machine reaches. */
  public static Listen free() {
    return on(0);
  }

  /** A given port that only this machine reaches. */
  public static Listen on(int port) {
    return new Listen(LOOPBACK, port);
  }

  /** The address to bind. */
  public InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  /**
   * The URI of a server that was bound as asked, with the port that it got. A server on all addresses is named by the
   * loopback address, since nobody can call 0.0.0.0.
   */
  public URI endpoint(int boundPort) {
    InetAddress bound = address().getAddress();
    String name = bound != null && bound.isAnyLocalAddress() ? LOOPBACK : host;
    return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + boundPort);
  }
}
