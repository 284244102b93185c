package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;
import org.redress.mail.automatic.Automatic;
import org.redress.mail.automatic.Judgement;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.OpenedMail;
import org.redress.mail.header.TopHeaders;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.MailLimits;
import org.redress.mail.limits.TransferFailed;
import org.redress.mail.limits.Watch;
import org.redress.mail.limits.WatchedStream;
import org.redress.mail.part.PartVisitor;
import org.redress.mail.part.PartWalker;
import org.redress.mail.text.BlockHeading;
import org.redress.mail.text.Passage;

/** Reads mails as they come: leniently, within limits, in one pass, and without holding what is attached. */
public final class MailReader {

  private final MailLimits limits;
  private final InstantSource clock;
  private final Predicate<EmailAddress> ours;

  /** @param ours which addresses we send from or receive at, reply addresses included */
  public MailReader(MailLimits limits, InstantSource clock, Predicate<EmailAddress> ours) {
    this.limits = limits;
    this.clock = clock;
    this.ours = ours;
  }

  /**
   * Reads a mail. Whatever its bytes are, this ends in an outcome.
   *
   * @throws IOException only if the source fails, which says nothing about the mail
   */
  public ReadOutcome read(MailSource source) throws IOException {
    Watch watch = new Watch(limits, clock);
    try (InputStream raw = source.open()) {
      return read(WatchedStream.of(raw, watch), watch);
    } catch (TransferFailed e) {
      throw e;
    } catch (LimitReached e) {
      return new PutAside(PutAside.Reason.of(e.limit()), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours must not keep a mail from people; a mended reader can read it again.
      return new PutAside(PutAside.Reason.UNREADABLE, Optional.empty());
    }
  }

  private ReadOutcome read(InputStream raw, Watch watch) throws IOException {
    OpenedMail opened = OpenedMail.open(raw, watch);
    if (opened.isNoise()) {
      return new PutAside(PutAside.Reason.UNREADABLE, Optional.empty());
    }
    Letter letter = new Letter("", opened.header());
    Gathering gathering = new Gathering(letter, new TextReader(limits.textCharacters()));
    Measured body = new Measured(opened.body());
    try {
      walk(new OpenedMail(opened.header(), opened.headerBytes(), body), watch, gathering);
      body.drain();
      return received(letter, gathering, content(opened.header(), body.digest()));
    } catch (LimitReached e) {
      return new PutAside(PutAside.Reason.of(e.limit()), Optional.of(letter.heading));
    }
  }

  /** A mail that breaks the parser is what was seen of it until then. */
  private static void walk(OpenedMail mail, Watch watch, PartVisitor visitor) throws IOException {
    try {
      new PartWalker(watch, visitor).walk(mail);
    } catch (LimitReached | TransferFailed e) {
      throw e;
    } catch (MimeException e) {
      if (e instanceof MaxHeaderLimitException || e.getCause() instanceof MaxLineLimitException) {
        throw new LimitReached(LimitReached.Limit.HEADER);
      }
      visitor.broken("");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      visitor.broken("");
    }
  }

  private ReadOutcome received(Letter letter, Gathering gathering, Digest content) {
    HeaderFields header = letter.header;
    Findings findings = gathering.findings();
    Words words = letter.words();
    List<Forwarded> forwarded = forwarded(words, gathering);
    boolean silent = words.isEmpty() && forwarded.isEmpty() && findings.attachments().isEmpty();
    if (silent && header.fields().isEmpty()) {
      boolean broken = !findings.unread().isEmpty();
      return new PutAside(broken ? PutAside.Reason.UNREADABLE : PutAside.Reason.EMPTY, Optional.empty());
    }
    TopHeaders top = TopHeaders.read(header);
    Optional<EmailAddress> proven = ReceivedMail.proven(header, letter.heading, top);
    String said = words.own() + "\n" + words.quoted();
    Automatic automatic = Judgement.of(header, top, findings.machineParts(said), proven.isPresent(), ours);
    return new ReceivedMail(
        top, letter.heading, proven, content, words, forwarded, findings.attachments(), findings.unread(), automatic);
  }

  private static List<Forwarded> forwarded(Words words, Gathering gathering) {
    Stream<Forwarded> inline = words.passages()
        .all()
        .stream()
        .filter(passage -> passage.kind() == Passage.Kind.FORWARDED)
        .map(MailReader::inline);
    return Stream.concat(inline, gathering.within().stream().map(Letter::forwarded)).toList();
  }

  private static Forwarded inline(Passage passage) {
    Optional<BlockHeading> heading = BlockHeading.of(passage);
    long lines = heading.map(BlockHeading::lines).orElse(0);
    String text = String.join("\n", passage.text().lines().skip(lines).toList()).strip();
    return new Forwarded(
        Optional.empty(), heading.flatMap(BlockHeading::from), heading.flatMap(BlockHeading::sent),
        heading.flatMap(BlockHeading::subject), text);
  }

  private static Digest content(HeaderFields header, Digest body) {
    Digester digester = new Digester();
    for (String name : List.of("From", "Subject", "Date")) {
      digester.add(header.first(name).orElse(""));
    }
    return digester.add(body.hex()).digest();
  }

  /**
   * Reads a mail again and hands out the contents of attachments, in their order. All that {@link #read} described are
   * handed out, also of a mail that is broken.
   *
   * @param wanted as {@link #read} described them
   * @throws IOException if the source or the sink fails, or the mail goes beyond a limit
   */
  public void copy(MailSource source, Collection<Attachment> wanted, AttachmentSink sink) throws IOException {
    Watch watch = new Watch(limits, clock);
    try (InputStream raw = source.open()) {
      OpenedMail opened = OpenedMail.open(WatchedStream.of(raw, watch), watch);
      walk(opened, watch, new Copying(wanted, sink));
    }
  }
}
