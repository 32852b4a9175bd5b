package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.stability.conflict.Course;

/** Ids for courses of files that only have names: the name, with the owner before it where names repeat. */
final class CourseIds {
    private CourseIds() {}

    static List<Scenario.CourseLine> lines(List<Course> courses, List<String> decisionMakers) {
        List<Scenario.CourseLine> lines = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Course course : courses) {
            String name = course.name().replace('\'', ' ');
            boolean repeated =
                    courses.stream().filter(c -> c.name().equals(course.name())).count() > 1;
            String id = repeated ? decisionMakers.get(course.owner()) + ": " + name : name;
            while (used.contains(id)) {
                id = id + " again";
            }
            used.add(id);
            lines.add(new Scenario.CourseLine(id, course, List.of(), ""));
        }
        return lines;
    }
}
