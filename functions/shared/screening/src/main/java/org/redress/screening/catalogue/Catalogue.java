package org.redress.screening.catalogue;

import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.screening.CodeVersion;
import org.redress.casework.screening.CodeVersion.Rule;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.data.DataNode;
import org.redress.screening.data.OwnFolder;

/**
 * An organisation's code of conduct as screening knows it.
 *
 * @param version what results cite; another wording gets another version
 * @param clauses what is prohibited, in the code's order, at least one
 */
public record Catalogue(
    String version,
    String organisation,
    List<Clause> clauses,
    List<ProtectedExpression> protectedExpressions,
    List<Principle> principles,
    List<Signpost> signposts) {

  /**
   * Checks that every id stands for one thing.
   *
   * @throws IllegalArgumentException if there is no clause or an id stands for two things
   */
  public Catalogue {
    clauses = List.copyOf(clauses);
    protectedExpressions = List.copyOf(protectedExpressions);
    principles = List.copyOf(principles);
    signposts = List.copyOf(signposts);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("clauses: must hold at least one clause");
    }
    Set<ClauseId> seen = new HashSet<>();
    ids(clauses, protectedExpressions, principles).filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("the id " + id + " stands for two things");
    });
  }

  /** The catalogue that the product ships with. */
  public static Catalogue shipped() {
    return DataFile.readShipped("catalogue.json", Catalogue::read);
  }

  /**
   * Reads an organisation's own catalogue and closes {@code in}.
   *
   * @param name what messages call the file
   * @throws DataFileException saying what is wrong and where
   */
  public static Catalogue read(InputStream in, String name) {
    return DataFile.read(in, name, Catalogue::read);
  }

  /** The organisation's own, or the shipped one where it has none. */
  public static Catalogue of(OwnFolder own) {
    return own.read("catalogue.json", Catalogue::read, Catalogue::shipped);
  }

  /** What it says, as it is kept to be compared with others. */
  public CodeVersion asVersion(Instant since) {
    Stream<Rule> prohibited = clauses.stream()
        .map(
            clause -> new Rule(
                clause.id().value(), Rule.Kind.CLAUSE, clause.name(), clause.summary(),
                Optional.of(clause.baseSeverity().name())));
    Stream<Rule> expressions = protectedExpressions.stream()
        .map(one -> rule(one.id(), Rule.Kind.PROTECTED_EXPRESSION, one.name(), one.summary()));
    Stream<Rule> expected = principles.stream()
        .map(one -> rule(one.id(), Rule.Kind.PRINCIPLE, one.name(), one.summary()));
    return new CodeVersion(
        version, since, Stream.of(prohibited, expressions, expected).flatMap(Function.identity()).toList());
  }

  private static Rule rule(ClauseId id, Rule.Kind kind, String name, String summary) {
    return new Rule(id.value(), kind, name, summary, Optional.empty());
  }

  public Optional<Clause> clause(ClauseId id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  public Optional<ProtectedExpression> protectedExpression(ClauseId id) {
    return protectedExpressions.stream().filter(expression -> expression.id().equals(id)).findFirst();
  }

  public Optional<Principle> principle(ClauseId id) {
    return principles.stream().filter(principle -> principle.id().equals(id)).findFirst();
  }

  private static Catalogue read(DataNode node) {
    return new Catalogue(
        node.text("version"),
        node.text("organisation"),
        node.objects("clauses", Clause::read),
        node.objects("protectedExpressions", ProtectedExpression::read),
        node.objects("principles", Principle::read),
        node.objects("signposts", Signpost::read));
  }

  private static Stream<ClauseId> ids(
      List<Clause> clauses, List<ProtectedExpression> expressions, List<Principle> principles) {
    return Stream.of(
        clauses.stream().map(Clause::id),
        expressions.stream().map(ProtectedExpression::id),
        principles.stream().map(Principle::id)).flatMap(ids -> ids);
  }
}
