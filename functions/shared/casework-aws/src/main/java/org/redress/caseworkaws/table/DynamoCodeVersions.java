package org.redress.caseworkaws.table;

import java.util.Comparator;
import java.util.List;
import org.redress.casework.screening.CodeVersion;
import org.redress.casework.screening.CodeVersion.Rule;
import org.redress.casework.screening.CodeVersions;

/** The versions of the code of conduct in the table, in one partition: as many as there are in years. */
public final class DynamoCodeVersions implements CodeVersions {

  private static final String SINCE = "since";
  private static final String RULES = "rules";
  private static final String ID = "id";
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String SUMMARY = "summary";
  private static final String SEVERITY = "severity";

  private final CaseTable table;

  public DynamoCodeVersions(CaseTable table) {
    this.table = table;
  }

  @Override
  public void keep(CodeVersion version) {
    Attributes item = Attributes.of(Keys.code(version.version()))
        .put(Names.VERSION, 1)
        .put(SINCE, version.since())
        .put(RULES, version.rules().stream().map(DynamoCodeVersions::write).toList());
    // Refused where one of that name is kept: then there is nothing to keep.
    table.put(Puts.fresh(item));
  }

  @Override
  public List<CodeVersion> all() {
    return table.queryAll(Queries.all(Keys.CODE))
        .stream()
        .map(DynamoCodeVersions::read)
        .sorted(Comparator.comparing(CodeVersion::since).reversed())
        .toList();
  }

  private static Attributes write(Rule rule) {
    return new Attributes().put(ID, rule.id())
        .put(KIND, rule.kind().name())
        .put(NAME, rule.name())
        .put(SUMMARY, rule.summary())
        .put(SEVERITY, rule.severity());
  }

  private static CodeVersion read(Item item) {
    return new CodeVersion(
        item.key().sk(), item.moment(SINCE), item.parts(RULES).stream().map(DynamoCodeVersions::rule).toList());
  }

  private static Rule rule(Item item) {
    return new Rule(
        item.text(ID), Rule.Kind.valueOf(item.text(KIND)), item.text(NAME), item.text(SUMMARY),
        item.optionalText(SEVERITY));
  }
}
