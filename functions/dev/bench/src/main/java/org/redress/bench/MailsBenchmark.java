package org.redress.bench;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.hints.HintMessage;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.engines.lambda.InvocationContext;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.mail.MailReader;
import org.redress.mail.PutAside;
import org.redress.mail.ReceivedMail;
import org.redress.mail.limits.MailLimits;
import org.redress.receiveemail.ReceiveEmail;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What the function takes to take a mail in, without what the engines do for it; and to read it, beside Mime4j alone, which parses the same bytes and decodes all
 * of them.
 */
final class MailsBenchmark implements Benchmark {

  private static final double MOST_RATIO = 2;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final String NAME = "mails";
  private static final int MEMORY_MB = 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double SECOND = 1_000_000_000;

  @Override
  public String name() {
    return "mails";
  }

  @Override
  public int usualCount() {
    return 500;
  }

  @Override
  public Result run(Options options) throws IOException {
    List<byte[]> mails = Mails.make(options.count());
    double taken = processorSeconds(mails);
    MailReader reader = new MailReader(MailLimits.STANDARD, InstantSource.system(), _ -> false);
    double ours = seconds(mails, mail -> read(reader, mail));
    double bare = seconds(mails, MailsBenchmark::build);
    double ratio = ours / bare;
    return new Result(
        List.of("what", "mails a second and core", "times Mime4j alone"),
        List.of(
            List.of("taking in, by the function", Math.round(mails.size() / taken), taken / bare),
            List.of("reading", Math.round(mails.size() / ours), ratio),
            List.of("Mime4j alone", Math.round(mails.size() / bare), 1.0)),
        ratio > MOST_RATIO ? List.of("reading takes at most twice as long as Mime4j alone") : List.of());
  }

  /** What a processor did in the function for all mails; the engines work in threads of their own. */
  private static double processorSeconds(List<byte[]> mails) throws IOException {
    try (TestEngines engines = new TestEngines(); S3Client s3 = engines.s3()) {
      Map<String, String> environment = TestStack.create(engines, NAME).withMailIn(engines).environment();
      RawMails bucket = new RawMails(s3, NAME);
      ReceiveEmail function = new ReceiveEmail(environment);
      takeIn(mails.subList(0, mails.size() / WARM_UP + 1), bucket, function);
      return takeIn(mails, bucket, function) / SECOND;
    }
  }

  private static long takeIn(List<byte[]> mails, RawMails bucket, ReceiveEmail function) {
    long taken = 0;
    for (byte[] mail : mails) {
      MailId id = new MailId(UUID.randomUUID().toString());
      bucket.deliver(id, mail);
      SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
      message.setMessageId(id.value());
      message.setBody(HintMessage.of(id));
      message.setAttributes(Map.of());
      SQSEvent event = new SQSEvent();
      event.setRecords(List.of(message));
      long before = THREADS.getCurrentThreadCpuTime();
      SQSBatchResponse failures = function.handleRequest(
          event, InvocationContext.start(NAME, MEMORY_MB, PATIENCE, InstantSource.system()));
      taken += THREADS.getCurrentThreadCpuTime() - before;
      if (!failures.getBatchItemFailures().isEmpty()) {
        throw new IllegalStateException("A mail was not taken in");
      }
    }
    return taken;
  }

  private static long read(MailReader reader, byte[] mail) {
    try {
      return switch (reader.read(() -> new ByteArrayInputStream(mail))) {
        case ReceivedMail received -> received.words().own().length();
        case PutAside _ -> 0;
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message as Mime4j builds it, its header fields parsed, every text decoded and every file read to its end. */
  private static long build(byte[] mail) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(mail));
      long came = Objects.hash(
          message.getMessageId(), message.getFrom(), message.getTo(), message.getReplyTo(), message.getSubject(),
          message.getDate());
      came += contents(message);
      message.dispose();
      return came;
    } catch (MimeIOException _) {
      // What Mime4j gives up on it has read until there.
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long contents(Entity entity) throws IOException {
    return switch (entity.getBody()) {
      case Multipart parts -> {
        long length = 0;
        for (Entity part : parts.getBodyParts()) {
          length += contents(part);
        }
        yield length;
      }
      case Message within -> contents(within);
      case TextBody text -> text.getReader().transferTo(Writer.nullWriter());
      case BinaryBody file -> file.getInputStream().transferTo(OutputStream.nullOutputStream());
      case null, default -> 0;
    };
  }

  /** The sum of each mail's shortest time of several rounds. */
  private static double seconds(List<byte[]> mails, ToLongFunction<byte[]> work) {
    long[] best = new long[mails.size()];
    Arrays.fill(best, Long.MAX_VALUE);
    long came = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long start = System.nanoTime();
        came += work.applyAsLong(mails.get(i));
        long taken = System.nanoTime() - start;
        if (round >= WARM_UP) {
          best[i] = Math.min(best[i], taken);
        }
      }
    }
    if (came == 0) {
      throw new IllegalStateException("Nothing was read");
    }
    return Arrays.stream(best).sum() / SECOND;
  }
}
