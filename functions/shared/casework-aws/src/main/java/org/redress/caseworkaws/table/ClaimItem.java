package org.redress.caseworkaws.table;

import java.util.Map;
import java.util.Optional;
import org.redress.casework.Wake;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** A claim, on the wake list for as long as somebody holds it. */
final class ClaimItem {

  private static final String FENCE = "fence";
  private static final String HOLDER = "holder";
  private static final String UNTIL = "until";

  private ClaimItem() {}

  static Attributes write(Claim claim, int shards) {
    Attributes item = Attributes.of(Keys.claim(claim.caseId()))
        .put(Names.VERSION, claim.version())
        .put(FENCE, claim.fence());
    claim.lease()
        .ifPresent(
            lease -> item.put(HOLDER, lease.holder())
                .put(UNTIL, lease.until())
                // Ordered by what never changes: a sign of life does not move it in the index.
                .put(Names.WORK_KEY, IndexKeys.held(lease.holder()))
                .put(Names.WORK_ORDER, claim.caseId().value()));
    Optional<Wake> end = claim.lease().map(lease -> new Wake(lease.until(), Wake.Reason.LEASE, 0));
    WakeItem.write(end, claim.caseId(), claim.caseId() + "/claim", shards, item);
    return item;
  }

  static Claim read(Item item) {
    return new Claim(
        Keys.caseOf(item.key().pk()), item.number(Names.VERSION), item.number(FENCE),
        item.optionalText(HOLDER).map(holder -> new Claim.Lease(holder, item.moment(UNTIL))));
  }

  /** Refused unless the claim stands as it did before. */
  static Put replacing(Claim before, Claim after, int shards) {
    Attributes item = write(after, shards);
    return before.version() == 0 ? Puts.fresh(item) : Puts.replacing(before.version(), item);
  }

  /** Refused unless the hold is good. */
  static ConditionCheck check(Map<String, AttributeValue> key, ClaimStep.Checked step) {
    return ConditionCheck.builder()
        .key(key)
        .conditionExpression("#holder = :holder AND #fence = :fence AND #until > :now")
        .expressionAttributeNames(Map.of("#holder", HOLDER, "#fence", FENCE, "#until", UNTIL))
        .expressionAttributeValues(
            Map.of(
                ":holder", AttributeValue.fromS(step.hold().holder()),
                ":fence", AttributeValue.fromN(Integer.toString(step.hold().fence())),
                ":now", AttributeValue.fromS(Keys.moment(step.now()))))
        .build();
  }
}
