package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds internet addresses of single devices, in both versions of the protocol; not those of local networks. */
final class IpFinder implements Finder {

  private static final int LONGEST = 45;
  private static final Set<String> VERSIONS = Set.of("version", "versions", "v", "ver", "release", "build", "firmware",
      "section", "sections", "clause", "paragraph", "para", "chapter", "rule", "update", "updated", "patch", "upgrade",
      "ios", "android", "windows", "chrome", "firefox", "safari", "java", "driver", "oid", "article", "standing",
      "schema", "revision", "rev", "edition", "app", "software", "appendix", "annex", "part", "item", "option",
      "regulation", "schedule", "motion", "kernel", "linux", "plugin", "module", "package", "library", "policy");

  @Override
  public boolean mayFind(Glance glance) {
    return glance.digit();
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < page.length()) {
      char character = page.text().charAt(at);
      if (!isPart(character) || Characters.isWord(page.at(at - 1)) || "_@#".indexOf(page.at(at - 1)) >= 0) {
        at++;
        continue;
      }
      int end = at;
      int joints = 0;
      while (isPart(page.at(end))) {
        joints += ".:".indexOf(page.at(end)) >= 0 ? 1 : 0;
        end++;
      }
      if (joints >= 2) {
        read(page, at, end).ifPresent(found::add);
      }
      at = end;
    }
    return found;
  }

  private static boolean isPart(char character) {
    return Characters.isDigit(character) || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F') || character == '.' || character == ':';
  }

  private static Optional<Found> read(Page page, int from, int to) {
    int start = from;
    int end = to;
    if (Characters.isWord(page.at(end)) || page.at(end) == '_') {
      return Optional.empty();
    }
    while (end > start && (page.at(end - 1) == '.' || (page.at(end - 1) == ':' && page.at(end - 2) != ':'))) {
      end--;
    }
    while (start < end && (page.at(start) == '.' || (page.at(start) == ':' && page.at(start + 1) != ':'))) {
      start++;
    }
    if (end - start > LONGEST + 6 || isJoined(page, start, end)) {
      return Optional.empty();
    }
    String value = page.text().substring(start, end).toLowerCase(Locale.ROOT);
    int colon = value.indexOf(':');
    if (colon > 0 && colon == value.lastIndexOf(':') && value.indexOf('.') >= 0) {
      value = value.substring(0, colon);
      end = start + colon;
    }
    boolean isFound = value.indexOf(':') < 0
        ? IpAddress.isPublicV4(value) && isNoVersion(page, start, value)
        : IpAddress.isPublicV6(value) && (Cues.device(page, start) || IpAddress.isLong(value));
    return isFound
        ? Optional.of(new Found(DataKind.IP, start, end, Certainty.SURE, value))
        : Optional.empty();
  }

  private static boolean isJoined(Page page, int start, int end) {
    return ("-/".indexOf(page.at(start - 1)) >= 0 && Characters.isWord(page.at(start - 2)))
        || (page.at(end) == '-' && Characters.isWord(page.at(end + 1)));
  }

  /** Numbers of versions and of paragraphs are small, and are named before. */
  private static boolean isNoVersion(Page page, int start, String value) {
    if (Cues.device(page, start)) {
      return true;
    }
    return !Surroundings.holdAny(Surroundings.before(page, start, 3), VERSIONS) && IpAddress.isLarge(value);
  }
}
