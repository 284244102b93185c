package org.redress.casework.erasure;

import java.util.Optional;
import org.redress.casework.CaseId;

/**
 * That somebody was taken out of a place.
 *
 * @param from the case of somebody else; empty for who they are for the console
 * @param mark by which whoever stands in that place again is known, as {@link PersonMarks} makes it
 */
public record ErasedPerson(Optional<CaseId> from, String mark) {}
