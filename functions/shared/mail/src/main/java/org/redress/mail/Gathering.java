package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.part.Part;
import org.redress.mail.part.PartVisitor;

/** Gathers what one reading of a mail sees. */
final class Gathering implements PartVisitor {

  private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";

  private final TextReader texts;
  private final Deque<Letter> open = new ArrayDeque<>();
  private final List<Letter> within = new ArrayList<>();
  private final Map<String, String> preambles = new HashMap<>();
  private final Findings findings = new Findings();
  private boolean started;

  /** @param mail the outermost one, whose header has been read */
  Gathering(Letter mail, TextReader texts) {
    this.texts = texts;
    open.push(mail);
  }

  Findings findings() {
    return findings;
  }

  List<Letter> within() {
    return within;
  }

  @Override
  public void startMessage(String place, HeaderFields header) {
    if (!started) {
      // The outermost mail, whose header is known already.
      started = true;
      return;
    }
    Letter letter = new Letter(place, header);
    findings.returned(header);
    within.add(letter);
    open.push(letter);
  }

  @Override
  public void endMessage() {
    if (open.size() > 1) {
      open.pop();
    }
  }

  @Override
  public void startMultipart(Part part) {
    if (part.is("multipart/encrypted")) {
      encrypted(part.place());
    }
  }

  @Override
  public void endMultipart(Part part, int parts) {
    String preamble = Objects.requireNonNullElse(preambles.remove(part.place()), "");
    if (parts == 0) {
      broken(part.place());
      letter().text(preamble, false, Optional.empty());
    }
  }

  @Override
  public void stray(Part multipart, boolean before, InputStream text) throws IOException {
    String words = texts.plain(text, Optional.empty(), unread -> {}).strip();
    if (before) {
      preambles.put(multipart.place(), words);
    } else if (!words.isEmpty()) {
      letter().text(words, false, Optional.empty());
    }
  }

  @Override
  public void leaf(Part part, InputStream content) throws IOException {
    Letter letter = letter();
    Role role = Role.of(part, letter.isFirst());
    letter.count();
    switch (role) {
      case PLAIN -> plain(letter, part, content);
      case HTML -> letter.text(texts.html(part, content, kind -> add(kind, part)), true, part.alternative());
      case CALENDAR -> {
        Measured file = new Measured(content);
        letter.invitation(texts.calendar(part, file, kind -> add(kind, part)));
        findings.file(part, file);
      }
      case DELIVERY_STATUS -> findings.deliveryStatus.add(texts.machine(content));
      case DISPOSITION -> findings.disposition.add(texts.machine(content));
      case FEEDBACK -> findings.feedback.add(texts.machine(content));
      case RETURNED_HEADER -> findings.returned(texts.header(content));
      case WINMAIL -> Winmail.read(part, content, letter, findings, texts);
      case TEXT_FILE -> {
        Measured file = new Measured(content);
        letter.attached(part.is("text/html") ? texts.html(part, file, _ -> {}) : texts.plain(part, file, _ -> {}));
        findings.file(part, file);
      }
      case FILE -> {
        note(part);
        findings.file(part, new Measured(content));
      }
    }
  }

  private void plain(Letter letter, Part part, InputStream content) throws IOException {
    String text = texts.plain(part, content, kind -> add(kind, part));
    if (text.contains(ARMOUR)) {
      encrypted(part.place());
    }
    letter.text(text, false, part.alternative());
  }

  private void note(Part part) {
    if (part.is("message/partial")) {
      add(Unread.Kind.PIECE, part);
    } else if (part.is("message/external-body")) {
      add(Unread.Kind.ELSEWHERE, part);
    }
  }

  private void add(Unread.Kind kind, Part part) {
    findings.unread(kind, part.place());
  }

  @Override
  public void broken(String place) {
    findings.unread(Unread.Kind.BROKEN, place);
  }

  @Override
  public void encrypted(String place) {
    findings.unread(Unread.Kind.ENCRYPTED, place);
  }

  private Letter letter() {
    return open.element();
  }
}
