using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Tells who it is that asks: the subject of the verb, the owner of the noun, or whoever speaks.</summary>
internal sealed class Bearers(Reading r)
{
    /// <summary>Who asked for something last, and in which sentence: whom "the other side" is not, and whose plan "would have to" tells.</summary>
    public (int Sentence, Actor By, Party Bearer)? Last { get; set; }

    /// <summary>Who asked last in the sentence that begins at a token: the subject of the verbs joined on ("and wants").</summary>
    public (int SentenceFirst, Actor By) Here { get; set; } = (-1, default);

    /// <summary>The subject of a verb, where it is a party; null where the verb has a subject of its own that is none ("families demanded").</summary>
    public Actor? Before(Sentence s, int verb)
    {
        var i = verb - 1;
        while (i >= s.First && (r.Is(i, Verbs.Auxiliary) || r.Norm(i).EndsWith("ly", StringComparison.Ordinal)))
        {
            i--;
        }

        if (r.Norm(i) is "and" or "but")
        {
            if (Here.SentenceFirst == s.First && Here.By.End <= i)
            {
                return Here.By;
            }

            if (Opens(s) is { } opens && opens.End < i && !Turns(opens.End, i))
            {
                return opens;
            }
        }

        if (r.Norm(i) is "that" or "which" && i > s.First && Thing(r.Norm(r.Norm(i - 1) is "," ? i - 2 : i - 1)))
        {
            return Owner(s, r.Norm(i - 1) is "," ? i - 2 : i - 1);
        }

        if (r.Norm(i) is "," && Actors.Relative(r, s, i) is { } comma)
        {
            return r.MentionAt(comma - 1) is null && Actors.Leads(r, s, comma, i) is { } led ? led : Before(s, comma);
        }

        if (r.Norm(i) is "side" or "party" or "camp" && r.Norm(i - 1) is "other" && r.Norm(i - 2) is "the")
        {
            return Last is { } last && r.Sides.Other(last.Bearer) is { } other ? new Actor(i - 2, i + 1, other, null, Both: false) : null;
        }

        var antecedent = r.Norm(i - 1) is "," ? i - 2 : i - 1;
        if (r.Norm(i) is "who" or "which" && r.MentionAt(antecedent) is { } named)
        {
            return named.Acts ? new Actor(named.First, named.End, named.Party, named.Person, Both: false) : null;
        }

        return !Actors.Unknown(r, s, verb) && !r.Is(i, DemandWords.Strangers) ? Actors.Before(r, s, verb) is { Party: not null } by ? by : Group(s, i) : null;
    }

    /// <summary>The party, or the "it" that stands for one, with which a sentence begins: "it accuses the rebels and calls on them".</summary>
    private Actor? Opens(Sentence s) =>
        r.Norm(s.First) is "it" or "they" or "he" or "she" ? Pronouns.Of(r, s, s.First, r.Norm(s.First)) is { Party: not null } own ? own : null
        : DefiniteSides.At(r, s, s.First + 1) is { } side ? side
        : r.MentionAt(Untitled(s)) is { Acts: true } m && Actors.CanAct(r, s, m) && r.Norm(m.End) is not ("'s" or "'" or "and" or ",") ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : null;

    /// <summary>The first token that is no title: "Prime Minister Abiy Ahmed".</summary>
    private int Untitled(Sentence s)
    {
        var i = s.First;
        while (i < s.First + 5 && i < s.End - 1 && r.MentionAt(i) is null && r.Is(i, Verbs.Titles))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether another clause with a subject of its own begins between: ", and Baku regards".</summary>
    private bool Turns(int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (r.Norm(k) is ";" or "\"" || (k > from + 1 && r.Is(k, Verbs.Saying)) || (r.Norm(k) is "and" or "but" or "while" or "that" && (r.MentionAt(k + 1) is { Acts: true } || r.MentionAt(k + 2) is { Acts: true } || r.Norm(k + 1) is "it" or "they" or "he" or "the")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The group demands", where no side of the article is meant: the armed group named last in the sentence.</summary>
    private Actor? Group(Sentence s, int at)
    {
        if (!(r.Norm(at) is "group" or "movement" or "rebels" or "militia" or "front") || r.Norm(at - 1) is not "the")
        {
            return null;
        }

        for (var i = at - 2; i >= s.First && i > at - 25; i--)
        {
            if (r.MentionAt(i) is { Acts: true, Party.Kind: PartyKind.ArmedGroup } m)
            {
                return new Actor(at - 1, at + 1, m.Party, null, Both: false);
            }
        }

        return null;
    }

    /// <summary>"A Hamas offer that sought an end to the war": the offer's owner asks.</summary>
    private static bool Thing(string word) => word is "offer" or "proposal" or "plan" or "deal" or "statement" or "letter" or "draft" or "document" or "agreement" or "resolution" or "text" or "message" or "paper" or "list" or "response" or "reply";

    /// <summary>Whoever speaks in a sentence.</summary>
    public Actor? Speaker(int sentence) =>
        r.Speakers[sentence] is { } speaker ? new Actor(speaker.First, speaker.End, speaker.Party, speaker.Person, Both: false) : null;

    /// <summary>Whose demand it is: "Moscow's conditions", "the rebels' terms", "Russian demands", "its price".</summary>
    public Actor? Owner(Sentence s, int noun)
    {
        for (var i = noun - 1; i >= s.First && i > noun - 5; i--)
        {
            if (r.MentionAt(i) is { Acts: true } m)
            {
                var owns = r.Norm(m.End) is "'s" or "'" || m.Form == NameForm.Adjective || m.End == noun;
                return owns ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : null;
            }

            if (r.Norm(i) is "rebel" or "insurgent" && DefiniteSides.Rebel(r.Sides) is { } rebels)
            {
                return new Actor(i, i + 1, rebels, null, Both: false);
            }

            if (r.Norm(i) is "its" or "their" or "his" or "her" or "our" or "my")
            {
                return Pronouns.Of(r, s, i, r.Norm(i) switch { "its" => "it", "their" => "they", "his" or "her" => "he", var other => other }) is { Party: not null } own ? own : null;
            }

            if (r.Norm(i) is "'s" or "'" && DefiniteSides.At(r, s, i - 1) is { } side)
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>"A demand of the rebels", "rejected by Hamas".</summary>
    public Actor? Agent(Sentence s, int preposition)
    {
        for (var i = preposition + 1; i < s.End && i < preposition + 6; i++)
        {
            if (r.MentionAt(i) is { Acts: true } title && Actors.AttachedToPerson(r, s, title))
            {
                (i, preposition) = (title.End - 1, title.End);
                continue;
            }

            if (r.Is(i, Verbs.Titles) && r.MentionAt(i) is null && r.Norm(i) is not "of")
            {
                continue;
            }

            if ((r.MentionAt(i) is { Acts: true } m ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : DefiniteSides.At(r, s, i)) is { } found)
            {
                return found;
            }

            if (!r.Tokens[i].IsWord || r.Is(i, Verbs.Prepositions))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"For Kyiv it remains unacceptable": who stands first in the clause, after "for".</summary>
    public Actor? Opening(Sentence s, int start)
    {
        for (var k = start; k < start + 2; k++)
        {
            if (r.Norm(k) is "for" or "to")
            {
                return Agent(s, k);
            }
        }

        return null;
    }

    /// <summary>Whether a stretch of words names the other side of a party.</summary>
    public bool NamesOther(Sentence s, Actor by, int from, int end)
    {
        var own = r.Sides.SideOf(by.Party);
        for (var i = from; i < end; i++)
        {
            var other = r.MentionAt(i) is { } m ? r.Sides.SideOf(m.Party) : DefiniteSides.At(r, s, i) is { } side ? side.Party : null;
            if (other is not null && own is not null && other != own)
            {
                return true;
            }
        }

        return false;
    }
}
