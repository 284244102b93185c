package org.redress.casework.history;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where people post, by one name however it is written: a site's host, or the word that reporters use for it. */
final class Platform {

  /** By their own names. */
  static final List<String> KNOWN = List.of(
      "x", "facebook", "instagram", "bluesky", "youtube", "whatsapp", "tiktok", "reddit", "threads", "telegram",
      "discord", "snapchat", "linkedin", "mastodon");

  private static final Pattern FRONT = Pattern.compile("^(?:www|m|mobile|old|new|web|touch|en|en-gb)\\.(?=[^.]+\\.)");
  private static final Pattern ENDING = Pattern.compile("\\.(?:com|org|net|co\\.uk|app|social|tv|uk)$");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}.]");
  private static final Map<String, String> OTHER_NAMES = Map.of(
      "twitter", "x", "xtwitter", "x", "xformerlytwitter", "x", "fb", "facebook", "insta", "instagram", "ig",
      "instagram",
      "bsky", "bluesky", "yt", "youtube", "youtu.be", "youtube", "wa", "whatsapp");

  private Platform() {}

  /** The host without what stands before it for phones or languages. */
  static String host(String host) {
    String bare = FRONT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return switch (bare) {
      case "twitter.com" -> "x.com";
      case "fb.com" -> "facebook.com";
      default -> bare;
    };
  }

  /** The platform's name; empty when nothing is left of it. */
  static Optional<String> name(String said) {
    String plain = Normalizer.normalize(said, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = NO_NAME.matcher(ENDING.matcher(host(plain.strip())).replaceFirst("")).replaceAll("");
    return bare.isEmpty() ? Optional.empty() : Optional.of(OTHER_NAMES.getOrDefault(bare, bare));
  }
}
