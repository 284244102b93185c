package org.redress.caseworkaws.testing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Refuses, in every test that has it on its class path, to write an item or attribute that the map of personal data does
 * not know. The SDK finds it by a file of its own.
 */
public final class MappedWrites implements ExecutionInterceptor {

  private static final String PK = "pk";
  private static final String SK = "sk";
  private static final PersonalDataMap MAP = PersonalDataFile.shipped();

  /** Something is kept of which the map of personal data does not know. */
  public static final class UnmappedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    UnmappedException(String what) {
      super("The map of personal data (map.json) does not know " + what);
    }
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    SdkRequest request = context.request();
    // Other functions' tests may be without DynamoDB's classes.
    if (request.getClass().getPackageName().equals("software.amazon.awssdk.services.dynamodb.model")) {
      Writes.check(request);
    }
  }

  /** Apart, so that nothing of DynamoDB is loaded where there is none. */
  private static final class Writes {

    static void check(SdkRequest request) {
      switch (request) {
        case PutItemRequest put -> whole(put.item());
        case UpdateItemRequest update -> part(update.key(), update.expressionAttributeNames().values());
        case TransactWriteItemsRequest all -> all.transactItems().forEach(Writes::check);
        default -> {
        }
      }
    }

    private static void check(TransactWriteItem write) {
      if (write.put() != null) {
        whole(write.put().item());
      }
      if (write.update() != null) {
        part(write.update().key(), write.update().expressionAttributeNames().values());
      }
    }

    private static void whole(Map<String, AttributeValue> item) {
      refuse(
          item, item.entrySet()
              .stream()
              .flatMap(entry -> paths(entry.getKey(), entry.getValue()))
              .collect(Collectors.toSet()));
    }

    private static void part(Map<String, AttributeValue> key, Collection<String> names) {
      refuse(key, new TreeSet<>(names));
    }

    private static String text(Map<String, AttributeValue> keyed, String name) {
      return Objects.requireNonNull(keyed.get(name), name).s();
    }

    private static void refuse(Map<String, AttributeValue> keyed, Set<String> paths) {
      String pk = text(keyed, PK);
      String sk = text(keyed, SK);
      HeldItem type = MAP.item(pk, sk).orElseThrow(() -> new UnmappedException("items " + pk + " " + sk));
      Set<String> unknown = new TreeSet<>(paths);
      unknown.removeAll(Set.of(PK, SK));
      unknown.removeIf(type::has);
      if (!unknown.isEmpty()) {
        throw new UnmappedException(unknown + " of items " + type.pk() + " " + type.sk());
      }
    }

    private static Stream<String> paths(String name, AttributeValue value) {
      if (value.hasM()) {
        return value.m().entrySet().stream().flatMap(entry -> paths(name + "." + entry.getKey(), entry.getValue()));
      }
      if (value.hasL()) {
        return value.l().stream().flatMap(one -> paths(name, one));
      }
      return Stream.of(name);
    }
  }
}
