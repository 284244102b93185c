package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** People in the table. Every change names the attributes that it is about, so that none undoes another. */
public final class DynamoPeople implements People {

  private final CaseTable table;

  public DynamoPeople(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<Person> find(String subject) {
    return table.get(Keys.person(subject)).map(PersonItem::read);
  }

  @Override
  public List<Person> all() {
    return table.queryAll(
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :people")
            .expressionAttributeNames(Map.of("#pk", Names.PK))
            .expressionAttributeValues(Map.of(":people", AttributeValue.fromS(Keys.PEOPLE))))
        .stream()
        .map(PersonItem::read)
        .toList();
  }

  @Override
  public void seen(String subject, String name, Set<Role> roles, Optional<EmailAddress> address, Instant at) {
    Map<String, AttributeValue> values = new HashMap<>(
        Map.of(
            ":name", AttributeValue.fromS(name),
            ":roles",
            AttributeValue.fromL(roles.stream().sorted().map(role -> AttributeValue.fromS(role.id())).toList()),
            ":seenAt", AttributeValue.fromS(Keys.moment(at))));
    address.ifPresent(to -> values.put(":address", AttributeValue.fromS(to.value())));
    change(
        subject,
        "SET #name = :name, #roles = :roles, #seenAt = :seenAt"
            + (address.isPresent() ? ", #address = :address" : " REMOVE #address"),
        Map.of(
            "#name", PersonItem.NAME, "#roles", PersonItem.ROLES, "#seenAt", PersonItem.SEEN_AT, "#address",
            PersonItem.ADDRESS),
        values);
  }

  @Override
  public void endSessions(String subject) {
    change(
        subject, "ADD #generation :one", Map.of("#generation", PersonItem.GENERATION),
        Map.of(":one", AttributeValue.fromN("1")));
  }

  @Override
  public void remove(String subject, String by) {
    change(
        subject, "ADD #generation :one SET #removedBy = :by",
        Map.of("#generation", PersonItem.GENERATION, "#removedBy", PersonItem.REMOVED_BY),
        Map.of(":one", AttributeValue.fromN("1"), ":by", AttributeValue.fromS(by)));
  }

  @Override
  public void readmit(String subject) {
    table.update(
        request -> request.key(Keys.person(subject).attributes())
            .updateExpression("REMOVE #removedBy")
            .expressionAttributeNames(Map.of("#removedBy", PersonItem.REMOVED_BY)));
  }

  private void change(
      String subject, String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    table.update(
        request -> request.key(Keys.person(subject).attributes())
            .updateExpression(expression)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values));
  }
}
