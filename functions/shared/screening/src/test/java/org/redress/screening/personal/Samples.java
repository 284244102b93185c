package org.redress.screening.personal;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents personal data: numbers of reserved ranges or with check digits made up for them, domains for examples. */
final class Samples {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final List<String> RESERVED = List.of("01134960", "01144960", "01154960", "01164960", "01174960",
      "01184960", "01214960", "01314960", "01414960", "01514960", "01614960", "02079460", "01914980", "02920180",
      "07700900", "07700900", "07700900", "07700900", "01632960", "02896496");
  private static final List<String> AREAS = List.of("AB", "B", "BT", "CA", "CF", "DD", "DG", "E", "EH", "FK", "G", "HS",
      "IV", "KA", "KW", "KY", "L", "LS", "M", "ML", "N", "NE", "PA", "PH", "S", "SE", "SW", "TD", "W", "YO", "ZE");
  private static final List<String> FIRST = List.of("Rowan", "Mill", "Old Mill", "Birch", "Castle", "Station",
      "Kirk", "High", "Church", "Harbour", "St Mary's", "Queen Margaret", "Burnside", "Hawthorn", "Lower Ferry", "New");
  private static final List<String> KINDS = List.of("Street", "Road", "Avenue", "Lane", "Crescent", "Terrace", "Place",
      "Drive", "Close", "Court", "Gardens", "Wynd", "Brae", "Grove", "Square", "Quay", "Loan", "St", "Rd", "Ave");
  private static final List<String> NAMES = List.of("jo", "morag", "a.reid", "callum_b", "ishbel-k", "dr.m.okafor",
      "team+news", "x99", "first.last", "o'hare");
  private static final List<String> HOSTS = List.of("example.org", "example.com", "mail.example.net", "example.co.uk",
      "staff.example.scot", "a-b.example");

  private final RandomGenerator random;

  Samples(RandomGenerator random) {
    this.random = random;
  }

  String phone() {
    String reserved = pick(RESERVED);
    String number = reserved + digits(11 - reserved.length());
    String rest = number.substring(1);
    boolean isMobile = number.startsWith("07") || number.startsWith("01632");
    int area = isMobile ? 5 : number.startsWith("02") ? 3 : 4;
    String spaced = number.substring(0, area) + " "
        + (isMobile ? number.substring(5) : number.substring(area, 7) + " " + number.substring(7));
    return switch (random.nextInt(14)) {
      case 0 -> number;
      case 1, 2, 3 -> spaced;
      case 4 -> spaced.replace(' ', '-');
      case 5 -> spaced.replace(' ', '.');
      case 6 -> "(" + number.substring(0, area) + ") " + spaced.substring(area + 1);
      case 7 -> "+44" + rest;
      case 8 -> "+44 " + spaced.substring(1);
      case 9 -> "+44 (0)" + spaced.substring(1);
      case 10 -> "0044 " + spaced.substring(1);
      case 11 -> spaced + pick(List.of(" ext 12", " x345", " extension 7"));
      case 12 -> number.substring(0, 5) + " " + number.substring(5, 8) + " " + number.substring(8);
      default -> String.join(" ", number.split(""));
    };
  }

  String email() {
    return pick(NAMES) + "@" + pick(HOSTS);
  }

  String postcode() {
    String area = pick(AREAS);
    String outward = area + (1 + random.nextInt(99));
    if (area.equals("SW") || area.equals("SE")) {
      outward = area + "1" + letter("ABEHMNPRVWXY");
    }
    String inward = random.nextInt(10) + letter("ABDEFGHJLNPQRSTUWXYZ") + letter("ABDEFGHJLNPQRSTUWXYZ");
    return switch (random.nextInt(8)) {
      case 0 -> outward + inward;
      case 1 -> (outward + " " + letter("0123456789") + "XQ").toLowerCase(Locale.ROOT);
      default -> outward + " " + inward;
    };
  }

  String address() {
    String street = pick(FIRST) + " " + pick(KINDS);
    int number = 1 + random.nextInt(300);
    return switch (random.nextInt(8)) {
      case 0 -> "Flat " + random.nextInt(5) + "/" + (1 + random.nextInt(4)) + ", " + number + " " + street;
      case 1 -> (1 + random.nextInt(4)) + "/" + (1 + random.nextInt(4)) + ", " + number + " " + street;
      case 2 -> number + letter("abcde") + " " + street;
      case 3 -> number + "/" + (1 + random.nextInt(9)) + " " + street;
      case 4 -> "Flat " + (1 + random.nextInt(30)) + ", " + number + " " + street;
      case 5 -> number + "-" + (number + 2) + " " + street;
      default -> number + " " + street;
    };
  }

  String nino() {
    String prefix;
    do {
      prefix = letter("ABCEGHJKLMNOPRSTWXYZ") + letter("ABCEGHJKLMNPRSTWXYZ");
    } while (List.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ").contains(prefix));
    String gap = pick(List.of("", " ", " ", "-"));
    String number = prefix + gap + digits(2) + gap + digits(2) + gap + digits(2) + gap + letter("ABCD");
    return random.nextInt(5) == 0 ? number.toLowerCase(Locale.ROOT) : number;
  }

  String nhs() {
    String number = withModulo11(random.nextBoolean() ? letter("4679") + digits(8) : birth() + digits(3));
    return switch (random.nextInt(4)) {
      case 0 -> number;
      case 1 -> number.substring(0, 6) + " " + number.substring(6);
      case 2 -> number.substring(0, 3) + "-" + number.substring(3, 6) + "-" + number.substring(6);
      default -> number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    };
  }

  String badNhs() {
    String number = withModulo11(letter("4679") + digits(8));
    String bad = number.substring(0, 9) + (number.charAt(9) - '0' + 1 + random.nextInt(9)) % 10;
    return random.nextBoolean() ? bad : bad.substring(0, 3) + " " + bad.substring(3, 6) + " " + bad.substring(6);
  }

  String plate() {
    String number = letter("ABCDEFGHKLMNOPRSVWXY") + letter("ABCDEFGHJKLMNOPRSTUVWXY")
        + pick(List.of("02", "07", "12", "19", "24", "26", "51", "56", "63", "68", "71", "75"));
    return number + pick(List.of("", " ")) + letter("BCDFGHJKLMNPRSTVWXYZ") + letter("BCDFGHJKLMNPRSTVWXYZ")
        + letter("BCDFGHJKLMNPRSTVWXYZ");
  }

  String olderPlate() {
    String three = letter("BCDFGHJKLMNPRSTVWXY") + letter("BCDFGHJKLMNPRSTVWXY") + letter("BCDFGHJKLMNPRSTVWXY");
    return switch (random.nextInt(3)) {
      case 0 -> letter("ABCDEFGHJKLMNPRSTVWXY") + (1 + random.nextInt(998)) + " " + three;
      case 1 -> three + " " + (1 + random.nextInt(998)) + letter("ABCDEFGHJKLMNPRSTVWXY");
      default -> letter("ABCDEFG") + "IZ " + (1000 + random.nextInt(8999));
    };
  }

  String ip() {
    return random.nextInt(3) == 0
        ? pick(List.of("2001:db8::", "2001:db8:0:1::", "2001:0db8:85a3::8a2e:")) + hex() + ":" + hex()
        : pick(List.of("203.0.113.", "198.51.100.", "192.0.2.")) + random.nextInt(256);
  }

  String card() {
    String issuer = pick(List.of("4", "51", "55", "2221", "2720", "34", "37", "6011", "65", "36", "3530", "6759"));
    int size = issuer.equals("34") || issuer.equals("37") ? 15 : issuer.equals("36") ? 14 : 16;
    String number = withLuhn(issuer + digits(size - 1 - issuer.length()));
    String gap = pick(List.of("", " ", " ", "-"));
    return size == 16
        ? number.replaceAll("(\\d{4})(?=\\d)", "$1" + gap)
        : number.substring(0, 4) + gap + number.substring(4, 10) + gap + number.substring(10);
  }

  String badCard() {
    String number = withLuhn("4" + digits(14));
    return (number.substring(0, 15) + (number.charAt(15) - '0' + 1 + random.nextInt(9)) % 10)
        .replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }

  String passport() {
    return random.nextInt(4) == 0 ? digits(3) + " " + digits(3) + " " + digits(3) : "5" + digits(8);
  }

  String licence() {
    String surname = (pick(List.of("MORGA", "REID", "OKAFO", "LI", "KERR", "SMITH")) + "9999").substring(0, 5);
    int month = 1 + random.nextInt(12) + (random.nextBoolean() ? 50 : 0);
    String number = surname + random.nextInt(10) + two(month) + two(1 + random.nextInt(28)) + random.nextInt(10)
        + letter(LETTERS) + pick(List.of("9", letter(LETTERS))) + "9" + letter(LETTERS) + letter(LETTERS);
    return random.nextInt(4) == 0
        ? number.substring(0, 5) + " " + number.substring(5, 11) + " " + number.substring(11)
        : number;
  }

  String digits(int size) {
    StringBuilder digits = new StringBuilder();
    random.ints(size, 0, 10).forEach(digits::append);
    return digits.toString();
  }

  String letter(String of) {
    int at = random.nextInt(of.length());
    return of.substring(at, at + 1);
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int number(int below) {
    return random.nextInt(below);
  }

  private String birth() {
    return two(1 + random.nextInt(28)) + two(1 + random.nextInt(12)) + digits(2);
  }

  private static String withModulo11(String nine) {
    int number = Integer.parseInt(nine.substring(3));
    for (int tried = number;; tried = (tried + 1) % 1_000_000) {
      String candidate = nine.substring(0, 3) + "%06d".formatted(tried);
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (10 - i) * (candidate.charAt(i) - '0');
      }
      if ((11 - sum % 11) % 11 < 10) {
        return candidate + (11 - sum % 11) % 11;
      }
    }
  }

  private static String withLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? 2 * digit : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return digits + (10 - sum % 10) % 10;
  }

  private String hex() {
    return Integer.toHexString(1 + random.nextInt(0xfffe));
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }
}
