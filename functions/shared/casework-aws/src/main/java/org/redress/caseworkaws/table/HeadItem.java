package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Language;
import org.redress.casework.report.Message;

/** A case's head. */
final class HeadItem {

  private static final String RECEIVED_AT = "receivedAt";
  static final String CHANGED_AT = "changedAt";
  private static final String EXPECTED_BY = "expectedBy";
  private static final String POSTS = "posts";
  private static final String THREAT_TO_LIFE = "threatToLife";
  private static final String NOTICES_OWED = "noticesOwed";
  private static final String SCREENINGS = "screenings";
  private static final String LAST_MESSAGE = "lastMessage";
  private static final String SCREENED_TO = "screenedTo";
  private static final String SETBACK = "setback";
  static final String APPEALS = "appeals";
  private static final String CODE_GENERATION = "codeGeneration";
  private static final String CODE_RENEWED_AT = "codeRenewedAt";
  private static final String ADDRESS_CONFIRMED = "addressConfirmed";
  private static final String LANGUAGE = "language";
  private static final String QUIET = "quiet";
  private static final String LAST_HASH = "lastHash";

  private HeadItem() {}

  static Attributes write(Case head, int shards) {
    CaseId id = head.id();
    Attributes item = Attributes.of(Keys.head(id))
        .put(Names.VERSION, head.version())
        .put(RECEIVED_AT, head.receivedAt())
        .put(CHANGED_AT, head.changedAt())
        .put(EXPECTED_BY, head.expectedBy().toString())
        .put(POSTS, head.posts())
        .put(THREAT_TO_LIFE, head.threatToLife())
        .put(NOTICES_OWED, head.noticesOwed())
        .put(SCREENINGS, head.screenings())
        .put(APPEALS, head.appeals())
        .put(CODE_GENERATION, head.access().generation())
        .put(ADDRESS_CONFIRMED, head.access().addressConfirmed())
        .put(LANGUAGE, head.access().language().tag())
        .put(LAST_MESSAGE, head.lastMessage())
        .put(SCREENED_TO, head.screenedTo())
        .put(SETBACK, head.setback())
        .put(LAST_HASH, head.lastHash())
        .put(Names.WORK_KEY, IndexKeys.work(head.stage().name(), IndexKeys.shard(id, shards)))
        .put(Names.WORK_ORDER, IndexKeys.workOrder(head));
    if (!head.clauses().isEmpty()) {
      item.putTextList(Names.FOUND, List.copyOf(head.clauses()));
    }
    head.access().renewedAt().ifPresent(at -> item.put(CODE_RENEWED_AT, at));
    StageItem.write(head.stage(), item);
    ReporterItem.write(head.reporter(), item);
    HandlingItem.write(head.handling(), item);
    if (head.access().quiet()) {
      item.put(QUIET, true);
    }
    WakeItem.write(head.wake(), id, id.value(), shards, item);
    return item;
  }

  static Case read(Item item) {
    return new Case(
        Keys.caseOf(item.key().pk()), item.number(Names.VERSION), StageItem.read(item), item.moment(RECEIVED_AT),
        item.moment(CHANGED_AT), LocalDate.parse(item.text(EXPECTED_BY)), ReporterItem.read(item), access(item),
        item.number(POSTS), clauses(item), item.optionalFlag(THREAT_TO_LIFE), item.number(NOTICES_OWED),
        item.number(SCREENINGS),
        item.optionalNumber(APPEALS).orElse(0), item.optionalNumber(LAST_MESSAGE).orElse(Message.REPORT),
        screenedTo(item), HandlingItem.read(item),
        item.optionalText(SETBACK), WakeItem.read(item), item.digest(LAST_HASH));
  }

  private static SortedSet<ClauseId> clauses(Item item) {
    return item.has(Names.FOUND)
        ? item.textList(Names.FOUND).stream().map(ClauseId::new).collect(Collectors.toCollection(TreeSet::new))
        : Collections.emptySortedSet();
  }

  /** A head kept by an earlier version does not say it: all that was screened then was the report. */
  private static int screenedTo(Item item) {
    return item.optionalNumber(SCREENED_TO).orElseGet(() -> item.number(SCREENINGS) == 0 ? 0 : Message.REPORT);
  }

  /** Heads that were written before there was anything to say of this say nothing. */
  private static Access access(Item item) {
    return item.has(CODE_GENERATION)
        ? new Access(
            item.number(CODE_GENERATION), item.optionalText(CODE_RENEWED_AT).map(Instant::parse),
            item.flag(ADDRESS_CONFIRMED), language(item), item.optionalFlag(QUIET))
        : Access.first(false, language(item));
  }

  private static Language language(Item item) {
    return item.optionalText(LANGUAGE).map(Language::new).orElse(Language.ENGLISH);
  }

  /** What the index {@code work} keeps of it. */
  static CaseSummary readSummary(Item item) {
    return new CaseSummary(
        Keys.caseOf(item.key().pk()),
        Stage.Name.valueOf(item.text(StageItem.STAGE)),
        item.optionalText(StageItem.PRIORITY).map(Priority::valueOf),
        item.optionalText(StageItem.DUE).map(Instant::parse));
  }
}
