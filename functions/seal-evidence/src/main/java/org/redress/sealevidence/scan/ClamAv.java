package org.redress.sealevidence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.casework.evidence.Verdict;

/**
 * ClamAV's daemon, by its TCP protocol: {@code zINSTREAM}, chunks that each begin with their length, an empty chunk, and
 * one line in answer. It ends the connection once a file is larger than its {@code StreamMaxLength}.
 */
public final class ClamAv implements Scanner {

  private static final int CHUNK = 64 << 10;
  private static final int LONGEST_ANSWER = 4096;
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);

  private final InetSocketAddress address;
  private final Duration connectTime;
  private final Duration time;

  /**
   * A daemon.
   *
   * @param connectTime for the connection
   * @param time for the whole of one scan
   */
  public ClamAv(InetSocketAddress address, Duration connectTime, Duration time) {
    this.address = address;
    this.connectTime = connectTime;
    this.time = time;
  }

  @Override
  public Verdict scan(Content content) throws IOException {
    try (InputStream file = content.open(); Socket socket = new Socket()) {
      return scan(file, socket);
    }
  }

  private Verdict scan(InputStream file, Socket socket) throws IOException {
    CountDownLatch done = new CountDownLatch(1);
    AtomicBoolean late = new AtomicBoolean();
    Thread.ofVirtual().name("clamav").start(() -> endInTime(socket, done, late));
    try {
      connect(socket);
      return Answer.read(exchange(file, socket));
    } catch (ScannerFailed e) {
      return new Verdict.NotScanned(late.get() ? Verdict.Reason.TIMED_OUT : Verdict.Reason.UNREACHABLE);
    } finally {
      done.countDown();
    }
  }

  /** Closing the socket is all that ends a write to a daemon that does not read. */
  private void endInTime(Socket socket, CountDownLatch done, AtomicBoolean late) {
    try {
      if (!done.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        socket.close();
      }
    } catch (IOException e) {
      // It was closed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The name is looked up each time, since a daemon may move. */
  private void connect(Socket socket) throws ScannerFailed {
    try {
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), (int) connectTime.toMillis());
    } catch (IOException e) {
      throw new ScannerFailed(e);
    }
  }

  private static String exchange(InputStream file, Socket socket) throws IOException {
    byte[] chunk = new byte[CHUNK];
    boolean heard = send(socket, COMMAND);
    int length = file.readNBytes(chunk, 0, CHUNK);
    while (heard && length > 0) {
      heard = send(socket, ByteBuffer.allocate(Integer.BYTES + length).putInt(length).put(chunk, 0, length).array());
      length = file.readNBytes(chunk, 0, CHUNK);
    }
    if (heard) {
      send(socket, new byte[Integer.BYTES]);
    }
    return answer(socket);
  }

  /** Whether the daemon still listens. If not it may have answered, before it hung up. */
  private static boolean send(Socket socket, byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      return socket.getInputStream().available() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String answer(Socket socket) throws ScannerFailed {
    try {
      byte[] answer = new byte[LONGEST_ANSWER];
      int length = 0;
      InputStream in = socket.getInputStream();
      for (int one = in.read(); one > 0 && one != '\n' && length < answer.length; one = in.read()) {
        answer[length++] = (byte) one;
      }
      return new String(answer, 0, length, US_ASCII).strip();
    } catch (IOException e) {
      throw new ScannerFailed(e);
    }
  }

  /** Tells trouble with the daemon from trouble with the file. */
  private static final class ScannerFailed extends IOException {

    private static final long serialVersionUID = 1L;

    ScannerFailed(IOException cause) {
      super("The scanner could not be spoken to", cause);
    }
  }
}
