using System.Collections.Immutable;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// Chance that depends on nothing but what it is asked about, so that no roll shifts another and every machine and version of
/// the platform rolls the same (FNV-1a over the question, finished as in SplitMix64).
/// </summary>
internal readonly struct Dice
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    private readonly ulong _state;

    private Dice(ulong state) => _state = state;

    public static Dice Of(int seed) => new(Offset ^ (uint)seed);

    /// <summary>The dice of something within what these are about.</summary>
    public Dice For(string about)
    {
        var state = _state * Prime;
        foreach (var letter in about)
        {
            state = (state ^ letter) * Prime;
        }

        return new(state);
    }

    /// <summary>0 to below 1, evenly.</summary>
    public double Roll(string about) => (Finish(For(about)._state) >> 11) * (1.0 / (1UL << 53));

    /// <summary>-1 to 1, mostly near 0.</summary>
    public double Lean(string about) => Roll(about) + For(about).Roll("again") - 1;

    public bool Chance(string about, double probability) => Roll(about) < probability;

    public int Between(string about, int low, int high) =>
        low + (int)(Roll(about) * (high - low + 1));

    public T Pick<T>(string about, ImmutableArray<T> choices) =>
        choices[Between(about, 0, choices.Length - 1)];

    private static ulong Finish(ulong state)
    {
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return state ^ (state >> 31);
    }
}
