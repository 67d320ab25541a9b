using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>An article as the rules see it: tokens, sentences, names, dates, and the sides the article is about.</summary>
internal sealed class Reading
{
    private static readonly WordSet Marks = WordSet.Of("\"");

    private readonly string[] _norms;
    private readonly ushort[] _words;
    private readonly int[] _mentionFrom;
    private readonly List<DateMention>?[] _dates;
    private readonly DateReader _dateReader;
    private readonly bool[] _quoted;
    private readonly Dictionary<int, Dateline> _datelines;
    private readonly Lazy<Party?> _opposition;

    public Reading(Article article, Lexicon lexicon, DateOnly? published, List<Token> tokens, List<Sentence> sentences)
    {
        (Article, Lexicon, Published, Tokens, Sentences) = (article, lexicon, published, tokens, sentences);
        Mentions = new UnknownGroups(article.Text, tokens, new MentionFinder(lexicon).Find(tokens, sentences, published)).Add(sentences);
        (_norms, _words) = (new string[tokens.Count], new ushort[tokens.Count]);
        for (var i = 0; i < tokens.Count; i++)
        {
            (_norms[i], _words[i]) = (tokens[i].Norm, tokens[i].Word);
        }

        _mentionFrom = MarkMentions();
        _datelines = Datelines(this);
        _dates = new List<DateMention>?[sentences.Count];
        _dateReader = new DateReader(tokens, published);
        _quoted = MarkQuoted();
        _opposition = new Lazy<Party?>(FindOpposition);
        Sides = SidesFinder.Find(this);
        Speakers = new SpeakerFinder(this).Find();
    }

    public Article Article { get; }

    public Lexicon Lexicon { get; }

    public DateOnly? Published { get; }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public List<Mention> Mentions { get; }

    /// <summary>The sides of the conflict that the article is mostly about.</summary>
    public Sides Sides { get; }

    /// <summary>The opposition of the state that the article names, where there is a process with one.</summary>
    public Party? Opposition => _opposition.Value;

    /// <summary>Who speaks in each sentence.</summary>
    public Speaker?[] Speakers { get; }

    /// <summary>The dates that a sentence gives; that of a dateline is none of them.</summary>
    public IReadOnlyList<DateMention> DatesOf(int sentence) =>
        _dates[sentence] ??= _dateReader.Read(DatelineOf(sentence)?.End ?? Sentences[sentence].First, Sentences[sentence].End);

    public Dateline? DatelineOf(int sentence) => _datelines.TryGetValue(sentence, out var dateline) ? dateline : null;

    /// <summary>The city that the article was written in, where its first dateline names one.</summary>
    public Mention? WrittenIn => _datelines.OrderBy(d => d.Key).Select(d => d.Value.City).FirstOrDefault(c => c is not null);

    private Party? FindOpposition()
    {
        var named = Mentions.Select(m => m.Party).OfType<Party>().SelectMany(p => new[] { p.Id, p.Of }).ToHashSet();
        return Lexicon.Processes.SelectMany(p => p.Parties).FirstOrDefault(p => p.Id.EndsWith("-opposition", StringComparison.Ordinal) && named.Contains(p.Of));
    }

    private static Dictionary<int, Dateline> Datelines(Reading r)
    {
        const int Top = 8;
        var found = new Dictionary<int, Dateline>();
        for (var i = 0; i < r.Sentences.Count && i < Top; i++)
        {
            if (!r.Sentences[i].Skipped && Dateline.Of(r, r.Sentences[i]) is { } dateline)
            {
                found.Add(i, dateline);
            }
        }

        return found;
    }

    public Mention? MentionAt(int token) =>
        token >= 0 && token < Tokens.Count && _mentionFrom[token] is var m && m < Mentions.Count && Mentions[m].First <= token ? Mentions[m] : null;

    public string Norm(int token) => (uint)token < (uint)_norms.Length ? _norms[token] : "";

    /// <summary>Whether there is a token there, and it is one of these words.</summary>
    public bool Is(int token, WordSet words) => (uint)token < (uint)_words.Length && words.Contains(_words[token]);

    /// <summary>Whether one of these words stands at any token of a stretch.</summary>
    public bool Any(int first, int end, WordSet words)
    {
        for (var i = Math.Max(first, 0); i < Math.Min(end, _words.Length); i++)
        {
            if (words.Contains(_words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is a token there, and it is a word.</summary>
    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].IsWord;

    /// <summary>Whether these words stand at a token, within a limit.</summary>
    public bool Has(int at, int limit, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at + words.Length > limit)
        {
            return false;
        }

        for (var k = 0; k < words.Length; k++)
        {
            if (!Tokens[at + k].Is(words[k]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The mentions that stand at any token of a stretch.</summary>
    public MentionRange MentionsIn(int first, int end)
    {
        var from = _mentionFrom[Math.Clamp(first, 0, Tokens.Count)];
        var to = from;
        while (to < Mentions.Count && Mentions[to].First < end)
        {
            to++;
        }

        return new MentionRange(Mentions, from, to);
    }

    /// <summary>For each token the first mention that ends after it.</summary>
    private int[] MarkMentions()
    {
        var from = new int[Tokens.Count + 1];
        var token = 0;
        for (var m = 0; m < Mentions.Count; m++)
        {
            for (; token < Mentions[m].End; token++)
            {
                from[token] = m;
            }
        }

        Array.Fill(from, Mentions.Count, token, from.Length - token);
        return from;
    }

    /// <summary>The words from one token up to another, exclusive.</summary>
    public Quote Quote(int first, int end) => Evidence.Quote.Of(Article, TextSpan.Between(Tokens[first].Start, Tokens[end - 1].End));

    public Quote Quote(Sentence sentence) => Evidence.Quote.Of(Article, sentence.Span);

    public Quote Quote(Mention mention) => Quote(mention.First, mention.End);

    /// <summary>Whether a token stands inside quotation marks of its sentence.</summary>
    public bool Quoted(Sentence sentence, int token) => token >= sentence.First && token < sentence.End ? _quoted[token] : ContinuesQuotation(sentence);

    private bool[] MarkQuoted()
    {
        var quoted = new bool[Tokens.Count];
        foreach (var sentence in Sentences)
        {
            if (!Any(sentence.First, sentence.End, Marks))
            {
                continue;
            }

            var open = sentence.First > 0 && ContinuesQuotation(sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                quoted[i] = open;
                open ^= Marks.Contains(_words[i]);
            }
        }

        return quoted;
    }

    /// <summary>A sentence without opening marks that ends a quotation begun in the sentence before.</summary>
    private bool ContinuesQuotation(Sentence sentence)
    {
        var marks = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            marks += Marks.Contains(_words[i]) ? 1 : 0;
        }

        return marks == 1 && Tokens[sentence.End - 1].Is("\"");
    }
}
