package org.redress.engines.ses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.redress.engines.files.AtomicFile;

/**
 * Accepted mails in a folder, one JSON file each, which holds the mail and the SES events that it owes. What was accepted
 * is on the disk, so that a killed process loses neither a mail nor an event.
 */
public final class Mailbox implements AutoCloseable {

  private final Path folder;
  private final Letterhead letterhead;
  private final InstantSource clock;
  private final List<Mail> mails = new CopyOnWriteArrayList<>();
  private final EventHandover handover = new EventHandover();
  private long count;

  private Mailbox(Path folder, Letterhead letterhead, InstantSource clock) {
    this.folder = folder;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  /**
   * Opens a folder, which is made if need be, with all the mails in it.
   *
   * @param region names the host in Message-ID headers
   */
  public static Mailbox open(Path folder, String region, InstantSource clock, RandomGenerator random)
      throws IOException {
    Files.createDirectories(folder);
    Mailbox mailbox = new Mailbox(folder, new Letterhead(region, random), clock);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      found.sorted().forEach(files::add);
    }
    for (Path file : files) {
      mailbox.load(file);
    }
    return mailbox;
  }

  /**
   * Owes the events of some mails once more, as if none had been handed over: for who took them and then lost them. To be
   * called before {@link #events}.
   */
  public synchronized void oweAgain(Predicate<Mail> which) throws IOException {
    for (int number = 1; number <= count; number++) {
      Path file = file(number);
      if (Files.exists(file)) {
        StoredMail stored = StoredMail.read(file);
        if (which.test(stored.mail())) {
          stored.oweAll();
          handover.add(stored);
        }
      }
    }
  }

  private synchronized void load(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(AtomicFile.UNFINISHED)) {
      // Its sender was never given a reply.
      Files.delete(file);
    } else if (name.matches("[0-9]{10}\\.json")) {
      StoredMail stored = StoredMail.read(file);
      count = Long.parseLong(name.substring(0, 10));
      mails.add(stored.mail());
      handover.add(stored);
    }
  }

  /** Keeps a mail and gives its message id; when this returns it is on the disk with its events. */
  synchronized String accept(OutboundMail outbound) throws IOException {
    Instant now = clock.instant();
    long number = count + 1;
    Mail mail = letterhead.mail(outbound, number, now);
    Path file = file(number);
    StoredMail stored = StoredMail.write(file, mail, new MailEvents(outbound, mail, letterhead.region()).all());
    count = number;
    mails.add(mail);
    handover.add(stored);
    return mail.id();
  }

  /**
   * Lets the mail service tell more of a mail that it sent.
   *
   * @return whether there is such a mail
   */
  public synchronized boolean tell(String id, LateNews news) throws IOException {
    for (int number = 1; number <= count; number++) {
      Path file = file(number);
      if (Files.exists(file)) {
        Optional<StoredMail> live = handover.find(file);
        StoredMail stored = live.isPresent() ? live.get() : StoredMail.read(file);
        if (stored.mail().id().equals(id)) {
          stored.owe(news, clock.instant());
          handover.add(stored);
          return true;
        }
      }
    }
    return false;
  }

  private Path file(long number) {
    return folder.resolve(String.format(Locale.ROOT, "%010d.json", number));
  }

  /** All mails, the newest last. */
  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  /**
   * Names the one who takes the events. Those not yet handed over, also from before a restart, are given at once, later
   * ones as they come, one at a time in the order of the mails.
   */
  public void events(MailEventListener listener) {
    handover.to(listener);
  }

  /** Stops handing over events; those left are given when the folder is opened again. */
  @Override
  public void close() {
    handover.close();
  }
}
