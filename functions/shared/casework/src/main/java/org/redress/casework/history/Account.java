package org.redress.casework.history;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.casework.report.Post;

/**
 * An account that is reported, the same however reporters write it.
 *
 * @param platform where it posts; empty when the report does not say
 * @param handle its name there, in lower case, without an {@code @}
 */
public record Account(String platform, String handle) {

  /** An address of somebody's page: the last part of its path is the name. */
  private static final Pattern PAGE = Pattern
      .compile("(?:https?://)?(?<host>[\\p{L}\\p{N}.-]+\\.\\p{L}{2,})/(?:[^?#]*/)?@?(?<name>[^/?#]+)/?(?:[?#].*)?");

  /** The account that posted it, if the report says which. */
  public static Optional<Account> of(Post post) {
    return post.author()
        .flatMap(author -> of(
            author, post.platform().flatMap(Platform::name).or(() -> PostLink.of(post).map(PostLink::host))));
  }

  /**
   * The account of this name.
   *
   * @param where its platform, or a host, unless the name is the address of its page
   */
  public static Optional<Account> of(String author, Optional<String> where) {
    String plain = Normalizer.normalize(author, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    Matcher page = PAGE.matcher(plain);
    boolean isPage = page.matches();
    String handle = (isPage ? page.group("name") : plain).replaceFirst("^@+", "").strip();
    if (handle.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> platform = isPage
        ? Platform.name(page.group("host"))
        : where.flatMap(Platform::name);
    return Optional.of(new Account(platform.orElse(""), handle));
  }

  /** The accounts of this name on every platform that is known well, and where none is said; one, if it says where. */
  public static List<Account> wherever(String author) {
    return Stream.concat(Stream.of(Optional.<String>empty()), Platform.KNOWN.stream().map(Optional::of))
        .flatMap(platform -> of(author, platform).stream())
        .distinct()
        .toList();
  }

  /** Keeps whose account it is out of logs. */
  @Override
  public String toString() {
    return "Account[...]";
  }
}
