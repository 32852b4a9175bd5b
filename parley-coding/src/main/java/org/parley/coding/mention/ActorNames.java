package org.parley.coding.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;

/**
 * All names of a codebook's parties, actors and people, found in sentences by longest match. A name with a capital must
 * be written with one; accents and apostrophes do not matter. A surname stands for its bearer unless two share it.
 */
public final class ActorNames {
    private static final WordList LEADER = WordList.named("leader");
    private static final WordList OFFICIAL = WordList.named("official");
    private static final int LONGEST = 12;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Map<String, Name> names = new HashMap<>();
    /** First words of all names in small letters: most words of a text begin none. */
    private final Set<String> firstWords = new HashSet<>();

    /** Keys that the codebook does not list and that only a surname gave. */
    private final Set<String> bySurname = new HashSet<>();

    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> publics = new HashMap<>();
    private final List<String> principals;
    private final Offices offices;
    private final Set<String> states = new HashSet<>();
    private final List<String> opposition;

    /** The names of a codebook; parties come before actors where both use one name. */
    public ActorNames(Codebook codebook) {
        principals = codebook.parties().stream()
                .filter(party -> party.role() == PartyRole.PRINCIPAL)
                .map(Party::name)
                .toList();
        List<Party> all = new Adoption(codebook).parties();
        List<String> opposed = codebook.parties().stream()
                .map(Party::name)
                .filter(name -> name.endsWith("opposition"))
                .toList();
        opposition = opposed.size() == 1 ? opposed : List.of();
        offices = new Offices(all);
        boolean governed = codebook.parties().stream()
                .anyMatch(party -> party.role() == PartyRole.PRINCIPAL && isGovernment(party));
        all.stream().filter(party -> isState(party, governed)).forEach(party -> states.add(party.name()));
        all.forEach(this::addNames);
        all.forEach(this::addDemonyms);
        all.forEach(party -> party.people().forEach(person -> addPerson(party, person)));
        all.forEach(party -> party.people().forEach(person -> addSurname(party, person)));
        ambiguous.forEach(names::remove);
        addPublics(all, codebook);
    }

    /** Who holds which office. */
    Offices offices() {
        return offices;
    }

    /** Names of the principal parties in the codebook's order. */
    List<String> principals() {
        return principals;
    }

    /** The party of the codebook that is called an opposition, if there is one and no other. */
    List<String> opposition() {
        return opposition;
    }

    /** Whether the party is a state or its government: it has a seat or is called a government. */
    boolean state(String party) {
        return states.contains(party);
    }

    /** A seat makes a state, but beside a principal that is called a government only with a people of that name. */
    private static boolean isState(Party party, boolean governed) {
        boolean seat =
                !party.metonyms().isEmpty() && (!governed || !party.demonyms().isEmpty());
        return seat || isGovernment(party);
    }

    private static boolean isGovernment(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return name.contains("government") || name.contains("republic");
    }

    /** The demonym adjective of a party ("Ruritanian"), or the party's name if it has none. */
    String demonym(String party) {
        return demonyms.getOrDefault(party, party);
    }

    /** What the public of a party is called: as the codebook calls it, else by the party's demonym. */
    String publicOf(String party) {
        return publics.getOrDefault(party, demonym(party) + " public");
    }

    /** "Ruritanian public" of the codebook is the public of the party with that demonym. */
    private void addPublics(List<Party> all, Codebook codebook) {
        for (Party crowd : codebook.parties()) {
            if (!crowd.name().endsWith(" public")) {
                continue;
            }
            String people = crowd.name().substring(0, crowd.name().length() - " public".length());
            all.stream()
                    .filter(party -> party.demonyms().contains(people))
                    .forEach(party -> publics.putIfAbsent(party.name(), crowd.name()));
        }
    }

    private void addNames(Party party) {
        add(party.name(), new Name(Name.Kind.NAME, party.name(), ""));
        party.aliases().forEach(alias -> add(alias, new Name(Name.Kind.NAME, party.name(), "")));
        party.metonyms().forEach(place -> add(place, new Name(Name.Kind.METONYM, party.name(), "")));
    }

    private void addDemonyms(Party party) {
        for (String demonym : party.demonyms()) {
            add(demonym, new Name(Name.Kind.DEMONYM, party.name(), ""));
            if (demonym.matches(".*[ain]")) {
                add(demonym + "s", new Name(Name.Kind.DEMONYM, party.name(), ""));
            }
        }
        party.demonyms().stream().findFirst().ifPresent(demonym -> demonyms.putIfAbsent(party.name(), demonym));
    }

    private void addPerson(Party party, Person person) {
        Name name = new Name(Name.Kind.PERSON, party.name(), person.name());
        add(person.name(), name);
        person.variants().forEach(variant -> add(variant, name));
    }

    private void addSurname(Party party, Person person) {
        String[] words = person.name().split(" ");
        String surname = words[words.length - 1];
        String key = key(surname);
        Name name = new Name(Name.Kind.PERSON, party.name(), person.name());
        Name taken = names.get(key);
        if (words.length < 2 || surname.length() < 3) {
            return;
        }
        if (taken == null) {
            put(key, name);
            bySurname.add(key);
        } else if (bySurname.contains(key) && !taken.person().equals(person.name())) {
            shared(key, taken, new Name(Name.Kind.PERSON, party.name(), surname));
        }
    }

    /** Two of one surname: if they are of one party it stands for either of them, else for nobody. */
    private void shared(String key, Name taken, Name either) {
        if (taken.party().equals(either.party())) {
            names.put(key, either);
        } else {
            ambiguous.add(key);
        }
    }

    private void add(String phrase, Name name) {
        put(key(phrase), name);
    }

    private void put(String key, Name name) {
        names.putIfAbsent(key, name);
        firstWords.add(firstWord(key));
    }

    /** Words of a phrase in the form that sentences are matched in. */
    private static String key(String phrase) {
        String plain = plain(phrase)
                .replace("-", " - ")
                .replace("/", " / ")
                .replace("'s ", " 's ")
                .replace("s' ", "s ' ")
                .replace("(", " ( ")
                .replace(")", " ) ")
                .strip();
        return SPACES.matcher(plain).replaceAll(" ");
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return (space < 0 ? key : key.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text;
        }
        String straight = text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace("\u2010", "-")
                .replace("\u2011", "-");
        return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** All names of a sentence, left to right, none inside another. */
    List<Mention> find(Sentence sentence) {
        List<Piece> pieces = pieces(sentence);
        boolean capitals =
                pieces.stream().filter(piece -> piece.form().length() > 1).allMatch(piece -> isUpper(piece.form()));
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Mention longest = pieces.get(i).first() ? longest(pieces, i, capitals) : null;
            if (longest != null && !namesake(sentence, longest)) {
                found.add(longest);
                while (i + 1 < pieces.size() && pieces.get(i + 1).token() < longest.to()) {
                    i++;
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return found;
    }

    /** A word, or a part of a hyphenated word that the tokeniser left whole. */
    private record Piece(String form, int token, boolean first, boolean last) {}

    private static List<Piece> pieces(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String form = plain(token.form());
            int hyphen = form.indexOf('-');
            String[] parts = hyphen > 0 && hyphen < form.length() - 1
                    ? form.replace("-", " - ").split(" ")
                    : new String[] {form};
            for (int k = 0; k < parts.length; k++) {
                pieces.add(new Piece(parts[k], token.index(), k == 0, k == parts.length - 1));
            }
        }
        return pieces;
    }

    /** "Helga Hentzau" where the codebook knows Rupert Hentzau: somebody else of that surname. */
    private boolean namesake(Sentence sentence, Mention mention) {
        Token surname = sentence.token(mention.from());
        if (mention.name().kind() != Name.Kind.PERSON || mention.to() - mention.from() > 1 || mention.from() == 0) {
            return false;
        }
        Token before = sentence.token(mention.from() - 1);
        String form = before.form();
        boolean forename = before.tag().equals("NNP")
                && before.labelled("compound")
                && before.head() == surname.index()
                && form.matches("\\p{Lu}\\p{Ll}{2,}");
        return forename
                && !LEADER.has(before.lemma().toLowerCase(Locale.ROOT))
                && !OFFICIAL.has(before.lemma().toLowerCase(Locale.ROOT))
                && !names.containsKey(form)
                && !mention.name().person().contains(form);
    }

    private static boolean isUpper(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private @Nullable Mention longest(List<Piece> pieces, int from, boolean capitals) {
        if (!firstWords.contains(firstWord(pieces.get(from).form()))) {
            return null;
        }
        for (int length = Math.min(LONGEST, pieces.size() - from); length > 0; length--) {
            Piece last = pieces.get(from + length - 1);
            if (!last.last()) {
                continue;
            }
            String words = pieces.subList(from, from + length).stream()
                    .map(Piece::form)
                    .collect(Collectors.joining(" "));
            Name name = names.get(capitals ? titled(words) : words);
            if (name == null && from == 0 && !words.isEmpty()) {
                name = names.get(Character.toLowerCase(words.charAt(0)) + words.substring(1));
            }
            if (name != null) {
                return new Mention(pieces.get(from).token(), last.token() + 1, name);
            }
        }
        return null;
    }

    private String titled(String words) {
        StringBuilder titled = new StringBuilder();
        for (String word : words.split(" ")) {
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(
                            names.containsKey(word) || word.isEmpty()
                                    ? word
                                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return titled.toString();
    }
}
