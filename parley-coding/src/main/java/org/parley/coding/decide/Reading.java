package org.parley.coding.decide;

import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/** What a candidate does, and whether for or against what its content names. */
public record Reading(Act act, Polarity polarity) {}
