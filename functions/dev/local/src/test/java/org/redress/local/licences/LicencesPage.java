package org.redress.local.licences;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The page of the licences of what is shipped. */
final class LicencesPage {

  /** What lies in our own files and is not ours: it has no place in a list of libraries. */
  private static final List<String> PARTS = List.of(
      "| styles of all pages (`site.css`), from `govuk-frontend` 6.6.0 | MIT, shown at `/assets/licence.txt` |",
      "| weights and vocabulary that the clause model was trained from (`model.onnx`, `vocab.txt`): all-MiniLM-L6-v2 |"
          + " Apache-2.0 |",
      "| texts that it was trained on, of which none is shipped | in `functions/dev/lab/src/main/resources/org/redress/lab/card.json`, with the"
          + " attribution that each asks for |");

  private LicencesPage() {}

  static String of(SortedMap<Component, SortedSet<String>> libraries, int functions) {
    return """
        # Licences of what is shipped

        Redress is under the [Apache License 2.0](../../LICENSE). This is what the functions' jars hold beside it; the notices that
        libraries ask to be kept lie in the jars under `META-INF`. The build writes what each function is made of, with hashes, into
        `functions/NAME/target/NAME-bom.json` (CycloneDX 1.6), and a test holds this page to it. What runs on people's own machines
        alone (`functions/dev`) is not shipped.

        ## Parts in our own files

        | part | licence |
        |---|---|
        %s

        ## Libraries

        | library | version | licence | in |
        |---|---|---|---|
        %s
        """
        .formatted(
            String.join("\n", PARTS),
            libraries.entrySet().stream().map(library -> row(library, functions)).collect(Collectors.joining("\n")));
  }

  private static String row(Map.Entry<Component, SortedSet<String>> library, int functions) {
    Component component = library.getKey();
    String in = library.getValue().size() == functions ? "all" : String.join(", ", library.getValue());
    return "| `%s` | %s | %s | %s |"
        .formatted(component.name(), component.version(), String.join(" or ", component.licences()), in);
  }
}
