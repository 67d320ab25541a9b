using System.Collections;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Some of the mentions of a text, one after another. Walking over them takes no memory.</summary>
internal readonly struct MentionRange(List<Mention> mentions, int first, int end) : IEnumerable<Mention>
{
    public int Length => end - first;

    public Enumerator GetEnumerator() => new(mentions, first - 1, end);

    IEnumerator<Mention> IEnumerable<Mention>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(List<Mention> mentions, int at, int end) : IEnumerator<Mention>
    {
        private int _at = at;

        public readonly Mention Current => mentions[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < end;

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
