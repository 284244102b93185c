package org.redress.caseworkaws.table;

import org.redress.casework.report.Post;

/** A post, as a map within a message. */
final class PostItem {

  private static final String TEXT = "text";
  private static final String URL = "url";
  private static final String PLATFORM = "platform";
  private static final String AUTHOR = "author";
  private static final String POSTED_AT = "postedAt";

  private PostItem() {}

  static Attributes write(Post post) {
    return new Attributes().put(TEXT, post.text())
        .put(URL, post.url())
        .put(PLATFORM, post.platform())
        .put(AUTHOR, post.author())
        .put(POSTED_AT, post.postedAt());
  }

  static Post read(Item item) {
    return new Post(
        item.text(TEXT), item.optionalText(URL), item.optionalText(PLATFORM), item.optionalText(AUTHOR),
        item.optionalText(POSTED_AT));
  }
}
