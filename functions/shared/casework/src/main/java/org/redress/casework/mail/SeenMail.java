package org.redress.casework.mail;

import org.redress.casework.CaseId;

/**
 * What a mail led to when it was settled before.
 *
 * @param id the case
 * @param opened whether the mail opened the case; else it was added to it
 */
public record SeenMail(CaseId id, boolean opened) {}
