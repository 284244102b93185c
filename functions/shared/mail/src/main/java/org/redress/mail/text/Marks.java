package org.redress.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/** The lines by which mail programs introduce what is not new: replies, forwarded mails, their own advertisement. */
final class Marks {

  private static final List<String> FORWARDED = Phrases.read(Marks.class, "forward-marks.txt");
  private static final List<String> ORIGINAL = Phrases.read(Marks.class, "original-marks.txt");
  private static final List<String> WROTE = Phrases.read(Marks.class, "wrote.txt");
  private static final List<String> DEVICE = Phrases.read(Marks.class, "device-signatures.txt");
  private static final Pattern RULE = Pattern.compile("[-_=~ ]{2,}");
  private static final Pattern ENDS = Pattern.compile("[-_=:]+$|^[-_=]+");
  private static final Pattern TIME = Pattern.compile("[0-9]{1,2}[:.h][0-9]{2}");
  private static final Pattern ADDRESS = Pattern
      .compile("[<(\\[]?(?:mailto:)?[^\\s<>@\"]{1,64}@[^\\s<>@\"]{1,200}[>)\\]]");
  private static final int MAX_ATTRIBUTION = 3;

  private Marks() {}

  /** Such as "---------- Forwarded message ---------" and "Begin forwarded message:". */
  static boolean isForward(Line line) {
    return isMark(line, FORWARDED);
  }

  /** Such as "-----Original Message-----", which may introduce a reply or a forwarded mail. */
  static boolean isOriginal(Line line) {
    return isMark(line, ORIGINAL);
  }

  private static boolean isMark(Line line, List<String> marks) {
    String plain = line.plain();
    boolean ruled = plain.startsWith("--") || plain.startsWith("__") || plain.startsWith("==");
    if (!ruled && !plain.endsWith(":")) {
      return false;
    }
    String words = ENDS.matcher(RULE.matcher(plain).replaceAll(" ")).replaceAll("").strip();
    return marks.stream().anyMatch(mark -> words.equals(mark) || (ruled && words.startsWith(mark + " ")));
  }

  /** Such as "Sent from my telephone". */
  static boolean isDevice(Line line) {
    return DEVICE.stream().anyMatch(start -> line.plain().startsWith(start));
  }

  /** How many lines from here say who wrote what follows, such as "On Monday Jo wrote:"; 0 if none does. */
  static int attribution(List<Line> lines, int from) {
    StringBuilder joined = new StringBuilder();
    for (int count = 1; count <= MAX_ATTRIBUTION && from + count <= lines.size(); count++) {
      String plain = lines.get(from + count - 1).plain();
      if (plain.isEmpty() || lines.get(from + count - 1).isQuoted()) {
        return 0;
      }
      joined.append(plain).append(' ');
      if (plain.endsWith(":") || plain.endsWith("\uff1a")) {
        return saysWhoWrote(joined.toString()) ? count : 0;
      }
    }
    return 0;
  }

  private static boolean saysWhoWrote(String words) {
    boolean dated = words.chars().anyMatch(Character::isDigit) || words.indexOf('@') >= 0;
    return dated && WROTE.stream().anyMatch(words::contains);
  }

  /** Whether an attribution is so plainly a program's that what follows is quoted even without signs. */
  static boolean isProgram(List<Line> attribution) {
    StringBuilder joined = new StringBuilder();
    attribution.forEach(line -> joined.append(line.plain()).append(' '));
    return TIME.matcher(joined).find() && ADDRESS.matcher(joined).find();
  }
}
