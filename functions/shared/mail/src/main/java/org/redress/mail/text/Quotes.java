package org.redress.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redress.mail.text.Passage.Kind;

/**
 * Parts the new words of a mail from earlier mails that it quotes, mails that it forwards, and signatures, by the marks
 * that mail programs make. In doubt words are new. No word is dropped.
 */
public final class Quotes {

  private static final Pattern LINES = Pattern.compile("\n");
  private static final int MAX_SIGNATURE = 15;
  private static final String PGP = "-----begin pgp ";

  private final List<Line> lines;
  private final boolean forwarding;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.OWN;
  private boolean ownWords;

  private Quotes(String text, boolean forwarding) {
    this.lines = LINES.splitAsStream(text).map(Line::of).toList();
    this.forwarding = forwarding;
  }

  /**
   * Parts the text.
   *
   * @param forwarding whether the mail's subject says that it forwards one
   */
  public static Passages part(String text, boolean forwarding) {
    Quotes quotes = new Quotes(text, forwarding);
    int at = 0;
    while (at < quotes.lines.size()) {
      at = quotes.step(at);
    }
    quotes.flush();
    return new Passages(quotes.passages);
  }

  private int step(int at) {
    Line line = lines.get(at);
    if (Marks.isForward(line)) {
      return rest(at, Kind.FORWARDED);
    }
    boolean original = Marks.isOriginal(line);
    if (original || BlockHeading.at(lines, at).isPresent()) {
      return rest(at, forwarding || !ownWords ? Kind.FORWARDED : Kind.QUOTED);
    }
    int attribution = Marks.attribution(lines, at);
    if (attribution > 0 && isQuoted(at + attribution)) {
      return take(at, at + attribution, Kind.QUOTED);
    }
    if (attribution > 0 && Marks.isProgram(lines.subList(at, at + attribution))) {
      return rest(at, Kind.QUOTED);
    }
    if (line.isQuoted()) {
      become(Kind.QUOTED);
      text.append(line.unquoted()).append('\n');
      return at + 1;
    }
    if (line.plain().startsWith(PGP)) {
      return pgp(at);
    }
    return plain(line, at);
  }

  private int plain(Line line, int at) {
    if (line.startsSignature() && isShort(at)) {
      return take(at, at + 1, Kind.SIGNATURE);
    }
    if (kind == Kind.SIGNATURE) {
      text.append(line.raw()).append('\n');
      return at + 1;
    }
    if (Marks.isDevice(line)) {
      take(at, at + 1, Kind.SIGNATURE);
      become(Kind.OWN);
      return at + 1;
    }
    ownWords |= !line.isBlank();
    boolean blankInQuote = line.isBlank() && kind == Kind.QUOTED && isQuoted(at);
    if (!blankInQuote) {
      become(Kind.OWN);
    }
    text.append(line.raw()).append('\n');
    return at + 1;
  }

  /** An armoured signature belongs to the signature; the mark above signed words is the program's. */
  private int pgp(int at) {
    String plain = lines.get(at).plain();
    int end = at + 1;
    if (plain.startsWith(PGP + "signed message")) {
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
    } else if (plain.startsWith(PGP + "signature")) {
      while (end < lines.size() && !lines.get(end).plain().startsWith("-----end pgp ")) {
        end++;
      }
      end = Math.min(end + 1, lines.size());
    } else {
      return plain(lines.get(at), at);
    }
    take(at, end, Kind.SIGNATURE);
    become(Kind.OWN);
    return end;
  }

  private int rest(int from, Kind as) {
    return take(from, lines.size(), as);
  }

  private int take(int from, int end, Kind as) {
    become(as);
    lines.subList(from, end).forEach(line -> text.append(line.raw()).append('\n'));
    return end;
  }

  private void become(Kind next) {
    if (next == kind) {
      return;
    }
    flush();
    kind = next;
  }

  private void flush() {
    String passage = text.toString().stripTrailing();
    text.setLength(0);
    if (!passage.isBlank()) {
      passages.add(new Passage(kind, passage.replaceFirst("^\\n+", "")));
    }
  }

  /** Whether the next line that is not empty is a quoted one. */
  private boolean isQuoted(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at < lines.size() && lines.get(at).isQuoted();
  }

  private boolean isShort(int from) {
    int count = 0;
    for (int i = from + 1; i < lines.size() && !lines.get(i).isQuoted() && count <= MAX_SIGNATURE; i++) {
      boolean quoteFollows = Marks.attribution(lines, i) > 0 || BlockHeading.at(lines, i).isPresent();
      if (quoteFollows || Marks.isOriginal(lines.get(i)) || Marks.isForward(lines.get(i))) {
        break;
      }
      count += lines.get(i).isBlank() ? 0 : 1;
    }
    return count <= MAX_SIGNATURE;
  }
}
