package org.redress.casework.audit;

import java.time.LocalDate;
import org.redress.casework.checkpoints.Point;

/** What the checkpoint of a day says of a case. */
public record CasePoint(LocalDate day, Point point) {}
