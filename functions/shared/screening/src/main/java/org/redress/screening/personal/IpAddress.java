package org.redress.screening.personal;

/** What internet addresses can look like, and which of them can be a device's own in the public network. */
final class IpAddress {

  private static final int GROUPS = 8;
  private static final int LARGE = 32;

  private IpAddress() {}

  static boolean isPublicV4(String address) {
    String[] parts = address.split("\\.", -1);
    int[] octets = new int[4];
    if (parts.length != octets.length) {
      return false;
    }
    for (int i = 0; i < octets.length; i++) {
      String part = parts[i];
      boolean isNumber = !part.isEmpty() && part.length() <= 3 && Characters.isAllDigits(part)
          && !(part.length() > 1 && part.charAt(0) == '0');
      octets[i] = isNumber ? Integer.parseInt(part) : 256;
      if (octets[i] > 255) {
        return false;
      }
    }
    int first = octets[0];
    int second = octets[1];
    boolean isPrivate = first == 10 || (first == 172 && second >= 16 && second <= 31)
        || (first == 192 && second == 168);
    boolean isLocal = first == 0 || first == 127 || (first == 169 && second == 254);
    return !isPrivate && !isLocal && first < 224;
  }

  /** Whether a version-four address has a number larger than those of versions and paragraphs. */
  static boolean isLarge(String address) {
    for (String part : address.split("\\.", -1)) {
      if (Integer.parseInt(part) >= LARGE) {
        return true;
      }
    }
    return false;
  }

  static boolean isPublicV6(String address) {
    int gap = address.indexOf("::");
    if (address.contains(":::") || gap != address.lastIndexOf("::")) {
      return false;
    }
    int groups = gap < 0
        ? groups(address)
        : sum(groups(address.substring(0, gap)), groups(address.substring(gap + 2)));
    boolean isWhole = gap < 0 ? groups == GROUPS : groups > 0 && groups < GROUPS;
    boolean isLocal = address.startsWith("fe8") || address.startsWith("fc") || address.startsWith("fd")
        || address.startsWith("ff") || address.equals("::1");
    return isWhole && !isLocal;
  }

  /** Whether it has so much of an address that it is nothing else, such as a name in a program. */
  static boolean isLong(String address) {
    long digits = address.chars().filter(character -> character >= '0' && character <= '9').count();
    return digits >= 2 && address.chars().filter(character -> character == ':').count() >= 3;
  }

  private static int sum(int before, int after) {
    return before < 0 || after < 0 ? -1 : before + after;
  }

  /** How many groups of four hexadecimal digits; -1 if it is none. */
  private static int groups(String part) {
    if (part.isEmpty()) {
      return 0;
    }
    String[] groups = part.split(":", -1);
    int count = 0;
    for (int i = 0; i < groups.length; i++) {
      if (i == groups.length - 1 && groups[i].indexOf('.') >= 0) {
        return isV4(groups[i]) ? count + 2 : -1;
      }
      if (groups[i].isEmpty() || groups[i].length() > 4 || groups[i].indexOf('.') >= 0) {
        return -1;
      }
      count++;
    }
    return count;
  }

  private static boolean isV4(String tail) {
    return isPublicV4(tail) || tail.startsWith("10.") || tail.startsWith("192.168.");
  }
}
