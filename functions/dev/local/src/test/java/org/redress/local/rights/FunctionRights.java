package org.redress.local.rights;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.local.template.SystemTemplate;
import org.redress.local.template.Template;

/** The rights of {@code template.yaml}, held against what functions were seen to need. */
public final class FunctionRights {

  private final Template template = SystemTemplate.read();

  /** What was needed and is not allowed, each with the function's name. */
  public Set<String> missing(Map<String, Set<Need>> needs) {
    Set<String> missing = new TreeSet<>();
    needs.forEach((function, all) -> {
      List<Statement> statements = statements(function);
      all.stream()
          .filter(need -> statements.stream().noneMatch(statement -> statement.allows(need)))
          .forEach(
              need -> missing.add(
                  function + " " + need.action() + " " + need.resource().replaceFirst("(/\\w+/).*", "$1")
                      + need.leadingKey().map(key -> " " + key.replaceFirst("#.*", "#")).orElse("")
                      + need.prefix().map(" "::concat).orElse("")));
    });
    return missing;
  }

  /** What is allowed and was not needed: function, statement and action, but for what the list of reasons says. */
  public Set<String> unused(Map<String, Set<Need>> needs) throws IOException {
    Set<String> unused = allUnused(needs);
    unused.removeAll(withReasons());
    return unused;
  }

  /** What the list of reasons says although it is not so, or not so any more. */
  public Set<String> needless(Map<String, Set<Need>> needs) throws IOException {
    Set<String> needless = withReasons();
    needless.removeAll(allUnused(needs));
    return needless;
  }

  private Set<String> allUnused(Map<String, Set<Need>> needs) {
    Set<String> unused = new TreeSet<>();
    functions().forEach(function -> {
      Set<Need> needed = needs.getOrDefault(function, Set.of());
      for (Statement statement : statements(function)) {
        for (String action : statement.actions()) {
          Statement one = new Statement(statement.sid(), List.of(action), statement.resources(),
              statement.conditions());
          if (needed.stream().noneMatch(one::allows)) {
            unused.add(function + " " + statement.sid() + " " + action);
          }
        }
      }
    });
    return unused;
  }

  /** {@code unused.json} holds reasons, each with the rights that it is for; {@code *} stands for every function that has it. */
  private Set<String> withReasons() throws IOException {
    Map<String, List<String>> reasons;
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("unused.json"))) {
      reasons = new ObjectMapper().readValue(file, new TypeReference<>() {
      });
    }
    Set<String> listed = new TreeSet<>();
    for (String right : reasons.values().stream().flatMap(List::stream).toList()) {
      if (right.startsWith("* ")) {
        String[] parts = right.split(" ", -1);
        functions().stream()
            .filter(
                function -> statements(function).stream()
                    .anyMatch(one -> one.sid().equals(parts[1]) && one.actions().contains(parts[2])))
            .forEach(function -> listed.add(function + right.substring(1)));
      } else {
        listed.add(right);
      }
    }
    return listed;
  }

  /** All functions of the template. */
  public Set<String> functions() {
    return template.resources()
        .stream()
        .filter(resource -> resource.type().equals("AWS::Serverless::Function"))
        .map(Template.Resource::logicalId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Statement> statements(String function) {
    Template.Resource role = template.resources()
        .stream()
        .filter(resource -> resource.logicalId().equals(function + "Role"))
        .findFirst()
        .orElseThrow();
    return template.property(role, "Policies")
        .valueStream()
        .flatMap(policy -> policy.path("PolicyDocument").path("Statement").valueStream())
        .filter(JsonNode::isObject)
        .map(Statement::read)
        .toList();
  }
}
