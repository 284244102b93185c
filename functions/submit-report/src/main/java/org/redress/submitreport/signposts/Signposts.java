package org.redress.submitreport.signposts;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataNode;
import org.redress.screening.data.OwnFolder;
import org.redress.web.page.Signpost;

/**
 * Where else a report can go, and where help is to be had.
 *
 * @param version when it was last looked through
 */
public record Signposts(
    String version, List<Platform> platforms, List<Place> emergencyServices, List<Place> policeForces,
    List<Place> supporters) {

  private static final String FILE = "signposts.json";
  private static final Pattern HOST = Pattern.compile("(?:[a-z]+://)?([^/?#\\s:]+).*", Pattern.DOTALL);

  /**
   * A site or app.
   *
   * @param hosts at which its posts are
   * @param text how to report there, by language
   * @param url where it says how
   */
  public record Platform(String name, List<String> hosts, Map<String, String> text, URI url) {
    static Platform read(DataNode node) {
      return new Platform(node.text("name"), node.texts("hosts"), words(node, "text"), node.value("url", URI::create));
    }
  }

  /**
   * Somewhere to turn.
   *
   * @param name by language
   * @param text what it does and for whom, by language
   */
  public record Place(Map<String, String> name, Map<String, String> text, Optional<String> phone, Optional<URI> url) {
    static Place read(DataNode node) {
      return new Place(
          words(node, "name"), words(node, "text"), node.optionalText("phone"),
          node.optionalText("url").map(URI::create));
    }

    Signpost in(String language) {
      return new Signpost(spoken(name, language), spoken(text, language), phone, url.map(URI::toString));
    }
  }

  public Signposts {
    platforms = List.copyOf(platforms);
    emergencyServices = List.copyOf(emergencyServices);
    policeForces = List.copyOf(policeForces);
    supporters = List.copyOf(supporters);
  }

  /** An organisation's own, or those shipped. */
  public static Signposts of(OwnFolder own) {
    return own.read(FILE, Signposts::read, Signposts::shipped);
  }

  public static Signposts shipped() {
    InputStream in = Signposts.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("The jar lacks " + FILE);
    }
    return read(in, FILE);
  }

  /**
   * Reads signposts and closes {@code in}.
   *
   * @param name what messages call the file
   */
  public static Signposts read(InputStream in, String name) {
    return DataFile.read(in, name, node -> new Signposts(
        node.text("version"), node.objects("platforms", Platform::read), node.objects("emergency", Place::read),
        node.objects("police", Place::read), node.objects("support", Place::read)));
  }

  public List<String> platformNames() {
    return platforms.stream().map(Platform::name).toList();
  }

  /** How to report to a platform, if it is known here. */
  public Optional<Signpost> platform(String name, String language) {
    return platforms.stream()
        .filter(platform -> platform.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .map(platform -> signpost(platform, language));
  }

  /** All platforms, in their order. */
  public List<Signpost> allPlatforms(String language) {
    return platforms.stream().map(platform -> signpost(platform, language)).toList();
  }

  /** The name of the platform that a link, the first of several lines, leads to. */
  public Optional<String> platformOf(String links) {
    Matcher first = HOST.matcher(links.strip().toLowerCase(Locale.ROOT));
    return first.matches()
        ? platforms.stream()
            .filter(platform -> platform.hosts()
                .stream()
                .anyMatch(host -> first.group(1).equals(host) || first.group(1).endsWith("." + host)))
            .map(Platform::name)
            .findFirst()
        : Optional.empty();
  }

  public List<Signpost> emergency(String language) {
    return emergencyServices.stream().map(place -> place.in(language)).toList();
  }

  public List<Signpost> police(String language) {
    return policeForces.stream().map(place -> place.in(language)).toList();
  }

  public List<Signpost> support(String language) {
    return supporters.stream().map(place -> place.in(language)).toList();
  }

  private static Signpost signpost(Platform platform, String language) {
    return new Signpost(
        platform.name(), spoken(platform.text(), language), Optional.empty(), Optional.of(platform.url().toString()));
  }

  private static Map<String, String> words(DataNode node, String field) {
    return node.valuesByName(field, DataNode::text);
  }

  /** The words in a language, named as HTML names it; in English where there are none. */
  private static String spoken(Map<String, String> words, String language) {
    return Optional.ofNullable(words.get(language.split("-", 2)[0])).or(() -> Optional.ofNullable(words.get("en")))
        .orElse("");
  }
}
