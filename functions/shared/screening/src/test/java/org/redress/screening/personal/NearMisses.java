package org.redress.screening.personal;

import java.util.List;

/** Invents ordinary texts full of numbers and codes that are nobody's personal data. */
final class NearMisses {

  private final Samples samples;

  NearMisses(Samples samples) {
    this.samples = samples;
  }

  String next() {
    return switch (samples.number(44)) {
      case 0 -> "turnout was %s,%s to %s,%s".formatted(number(99), three(), number(99), three());
      case 1 -> "we won %d-%d, then lost %d-%d at home".formatted(number(9), number(9), number(9), number(9));
      case 2 -> "on %02d/%02d/2026 at %02d:%02d".formatted(number(28), number(12), number(23), number(59));
      case 3 -> "posted 2026-%02d-%02d %02d:%02d:%02d".formatted(number(12), number(28), number(23), number(59),
          number(59));
      case 4 -> "it cost \u00a3%d.%02d and then \u00a3%d,%s".formatted(number(99), number(99), number(99), three());
      case 5 -> "update to version %d.%d.%d.%d now".formatted(number(20), number(20), number(20), number(400));
      case 6 -> "firmware v%d.%d.%d.%d is out".formatted(number(20), number(20), number(20), number(20));
      case 7 -> "standing order %d.%d.%d applies".formatted(number(20), number(20), number(20));
      case 8 -> "bill %d and motion S6M-%05d passed".formatted(number(99), number(99_999));
      case 9 -> "room %s%d at half past %d".formatted(samples.letter("ABCDEFGM"), number(400), number(12));
      case 10 -> "#GE2026 #indyref%d #SP%d".formatted(number(9), number(99));
      case 11 -> "https://example.org/status/%s".formatted(samples.digits(19));
      case 12 -> "see www.example.org/news/%s-0%s".formatted(samples.digits(8), samples.digits(10));
      case 13 -> "product code %s-%s".formatted(samples.letter("XYZ"), samples.digits(10));
      case 14 -> "order number %s has shipped".formatted(samples.digits(10));
      case 15 -> "order no 0%s has shipped".formatted(samples.digits(10));
      case 16 -> "John %d:%d-%d says so".formatted(number(21), number(40), number(40));
      case 17 -> "the %d bus and the X%d at stop %d".formatted(number(99), number(99), number(99));
      case 18 -> "E10 fuel, N95 masks, the M25 and the G20";
      case 19 -> "A1 condition, SW1A, E1 and W12 on the map";
      case 20 -> "the M8 2nd exit, then the A9 3rd";
      case 21 -> "%d people on the road and %d in the street".formatted(number(99), number(99));
      case 22 -> "1st Street Band, 2nd place, 3rd row";
      case 23 -> "tracking %s".formatted(samples.digits(12));
      case 24 -> "ISBN 97%s".formatted(samples.digits(11));
      case 25 -> "ISBN 0-306-40615-2 and ISBN 0306406152";
      case 26 -> "the time stamp is %s".formatted("17" + samples.digits(8).replaceAll("^0\\d|^1[012]", "88"));
      case 27 -> "card %s was declined".formatted(samples.badCard());
      case 28 -> "number %s is wrong".formatted(samples.badNhs());
      case 29 -> "code %s%s%s".formatted(samples.pick(List.of("BG", "GB", "DA", "FO", "QQ", "ZZ")), samples.digits(6),
          samples.letter("ABCD"));
      case 30 -> "code AB%s%s".formatted(samples.digits(6), samples.letter("EFGHXYZ"));
      case 31 -> "code AB%s%s".formatted(samples.digits(5), samples.letter("ABCD"));
      case 32 -> "router at 192.168.%d.%d or 10.0.0.%d".formatted(number(255), number(255), number(255));
      case 33 -> "%d.%d.%d.%d is not an address".formatted(256 + number(700), number(255), number(255), number(255));
      case 34 -> "at %02d:%02d:%02d and %02d.%02d sharp".formatted(number(23), number(59), number(59), number(23),
          number(59));
      case 35 -> "up %d.%d%% since 19%02d, down %d%%".formatted(number(9), number(9), number(99), number(99));
      case 36 -> "follow @user%s and @somebody@social.example".formatted(samples.digits(6));
      case 37 -> "%d tickets @ %d.50 each".formatted(number(99), number(99));
      case 38 -> "call 999, 101, 116 123 or 0800 1111";
      case 39 -> "QX%s%s IQ12 ABC".formatted(number(99), samples.digits(2));
      case 40 -> "numbers 1 2 3 4 5 6 7 8 9 10 11 12";
      case 41 -> "meet me at noon, look at example.org dot or not";
      case 42 -> "it works at scale, she works at night and he works at making it better";
      default -> "%s,%s,%s pounds for %d schools".formatted(number(9), three(), three(), number(300));
    };
  }

  private int number(int most) {
    return 1 + samples.number(most);
  }

  private String three() {
    return samples.digits(3);
  }
}
