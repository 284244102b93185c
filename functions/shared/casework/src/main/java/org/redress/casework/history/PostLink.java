package org.redress.casework.history;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.casework.report.Post;

/**
 * The address of a post, the same whatever a phone, a share button or a follower of links has put to it.
 *
 * @param rest path and query
 */
public record PostLink(String host, String rest) {

  private static final Pattern TRACKING = Pattern.compile(
      "(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|igsh|si|ref|ref_src|ref_url|src|s|share_id|feature|"
          + "mibextid|rdid|_rdr|__tn__|__cft__.*|cxt|lang|hl|app|is_from_webapp|sender_device)=?.*",
      Pattern.CASE_INSENSITIVE);
  /** On this host {@code t} marks who shared; elsewhere it can be a place in a film. */
  private static final String SHARED_WITH_T = "x.com";

  /** Where the post is, if the report says so in an address of the web. */
  public static Optional<PostLink> of(Post post) {
    return post.url().flatMap(PostLink::of);
  }

  /** The address of a post as somebody gives it; empty if it is none. */
  public static Optional<PostLink> of(String given) {
    String url = given.strip();
    try {
      URI uri = new URI(url.contains("://") ? url : "https://" + url);
      if (uri.getHost() == null) {
        return Optional.empty();
      }
      String host = Platform.host(uri.getHost());
      String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("/+$", "");
      String query = query(host, Optional.ofNullable(uri.getRawQuery()).orElse(""));
      return path.isEmpty() && query.isEmpty()
          ? Optional.empty()
          : Optional.of(new PostLink(host, query.isEmpty() ? path : path + "?" + query));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String query(String host, String raw) {
    return Arrays.stream(raw.split("&", -1))
        .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
        .filter(part -> !(host.equals(SHARED_WITH_T) && part.startsWith("t=")))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "PostLink[...]";
  }
}
