package org.redress.local.mailin;

import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.redress.engines.Listen;
import org.subethamail.smtp.server.SMTPServer;

/** The port that any mail client can send to. It takes what SES's receipt rule takes, and refuses the rest. */
public final class SmtpPort implements AutoCloseable {

  /** The largest mail that SES takes in. */
  static final int MOST_BYTES = 40 * 1024 * 1024;

  private final SMTPServer server;
  private final Listen listen;

  private SmtpPort(SMTPServer server, Listen listen) {
    this.server = server;
    this.listen = listen;
  }

  /**
   * Takes the port.
   *
   * @param inbox mails to all addresses of its domain are taken
   * @throws BindException if the port is in use
   */
  public static SmtpPort open(Listen listen, Inbox inbox)
      throws BindException, UnknownHostException {
    SMTPServer server = SMTPServer.port(listen.port())
        .bindAddress(InetAddress.getByName(listen.host()))
        .hostName(inbox.domain())
        .softwareName("Redress, local run")
        .insertReceivedHeaders(false)
        .maxMessageSize(MOST_BYTES)
        .messageHandlerFactory(_ -> new SmtpMail(inbox))
        .build();
    try {
      server.start();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof BindException taken) {
        throw taken;
      }
      throw e;
    }
    return new SmtpPort(server, listen);
  }

  /** Where it is, such as {@code smtp://127.0.0.1:2525}. */
  public URI uri() {
    URI http = listen.endpoint(server.getPortAllocated());
    return URI.create("smtp://" + http.getRawAuthority());
  }

  @Override
  public void close() {
    server.stop();
  }
}
