package org.redress.caseworkaws.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/** The words of a report: the account and the posts. */
public record Words(String account, List<Post> posts) {

  private static final int LONG = 100 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ACCOUNT = "account";
  private static final String POSTS = "posts";
  private static final String TEXT = "text";
  private static final String URL = "url";
  private static final String PLATFORM = "platform";
  private static final String AUTHOR = "author";
  private static final String POSTED_AT = "postedAt";

  public Words {
    posts = List.copyOf(posts);
  }

  public static Words of(Report report) {
    return new Words(report.account(), report.posts());
  }

  /** Whether they are longer than an item of the table should hold: 100 KB in UTF-8. */
  public boolean areLong() {
    Stream<String> ofPosts = posts.stream()
        .flatMap(
            post -> Stream.concat(
                Stream.of(post.text()),
                Stream.of(post.url(), post.platform(), post.author(), post.postedAt()).flatMap(Optional::stream)));
    return Stream.concat(Stream.of(account), ofPosts).mapToLong(text -> text.getBytes(UTF_8).length).sum() > LONG;
  }

  /** The words as JSON in UTF-8. */
  public byte[] toBytes() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put(ACCOUNT, account);
    for (Post post : posts) {
      ObjectNode node = json.withArray(POSTS).addObject().put(TEXT, post.text());
      post.url().ifPresent(url -> node.put(URL, url));
      post.platform().ifPresent(platform -> node.put(PLATFORM, platform));
      post.author().ifPresent(author -> node.put(AUTHOR, author));
      post.postedAt().ifPresent(at -> node.put(POSTED_AT, at));
    }
    return json.toString().getBytes(UTF_8);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalStateException if it is anything else
   */
  public static Words read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      return new Words(json.path(ACCOUNT).asText(), json.path(POSTS).valueStream().map(Words::post).toList());
    } catch (IOException _) {
      throw new IllegalStateException("A long text that was kept is no JSON");
    }
  }

  private static Post post(JsonNode node) {
    return new Post(
        node.path(TEXT).asText(), optional(node, URL), optional(node, PLATFORM), optional(node, AUTHOR),
        optional(node, POSTED_AT));
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Words[" + posts.size() + " posts]";
  }
}
