package org.redress.sealevidence.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** A server that speaks ClamAV's protocol over TCP, finds one word, and can behave badly. */
public final class FakeDaemon implements AutoCloseable {

  public static final String FOUND = "infected-for-the-test";

  /** How it behaves. */
  public enum Manner {
    GOOD, HANGS_UP, HANGS_UP_AFTER_THE_ANSWER, NEVER_READS, NEVER_ANSWERS, TALKS_NONSENSE
  }

  private final ServerSocket server;
  private final Manner manner;
  private final int maxLength;
  private final CountDownLatch closing = new CountDownLatch(1);

  public FakeDaemon(Manner manner, int maxLength) throws IOException {
    this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.manner = manner;
    this.maxLength = maxLength;
    Thread.ofVirtual().start(this::serve);
  }

  public InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void serve() {
    try {
      while (true) {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> answer(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void answer(Socket client) {
    try (client) {
      switch (manner) {
        case HANGS_UP -> {
        }
        case NEVER_READS -> closing.await();
        case NEVER_ANSWERS -> {
          client.getInputStream().transferTo(OutputStream.nullOutputStream());
          closing.await();
        }
        case TALKS_NONSENSE -> say(client, "stream: PERHAPS\0");
        case HANGS_UP_AFTER_THE_ANSWER -> client.getOutputStream()
            .write(verdict(new DataInputStream(client.getInputStream())).getBytes(US_ASCII));
        case GOOD -> say(client, verdict(new DataInputStream(client.getInputStream())));
      }
    } catch (IOException e) {
      // The client went away.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String verdict(DataInputStream in) throws IOException {
    if (!command(in).equals("zINSTREAM")) {
      return "UNKNOWN COMMAND\0";
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      if (length < 0 || file.size() + length > maxLength) {
        return "INSTREAM size limit exceeded. ERROR\0";
      }
      file.writeBytes(in.readNBytes(length));
    }
    return file.toString(ISO_8859_1).contains(FOUND) ? "stream: Test.Word-1 FOUND\0" : "stream: OK\0";
  }

  private static String command(InputStream in) throws IOException {
    StringBuilder command = new StringBuilder();
    for (int one = in.read(); one > 0; one = in.read()) {
      command.append((char) one);
    }
    return command.toString();
  }

  private static void say(Socket client, String answer) throws IOException {
    client.getOutputStream().write(answer.getBytes(US_ASCII));
    client.getOutputStream().flush();
    client.shutdownOutput();
    client.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    server.close();
  }
}
