using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Decides which sets of countries may be published together, so that nobody can derive one country by subtracting one figure
/// from another. Published sets cut the countries into parts: countries of one part are in exactly the same sets. Two countries
/// of one part can change places without any published figure changing, so neither can be told from the other. A set is
/// therefore published only while every part keeps at least k countries that the reader does not know, and they are not all
/// alike. Minimum size, remainder rule and differences between releases all follow from this one condition. It is asked of the
/// parts that a set makes: what stood before it tells nothing new.
/// </summary>
/// <param name="known">The countries whose values the reader knows, such as the reader's own.</param>
public sealed class GroupProtection(IReadOnlySet<CountryCode> known)
{
    private Dictionary<GroupMember, (int Part, char Alike)> _published = [];

    /// <summary>Publishes a set unless that would let a country be told apart.</summary>
    /// <param name="members">The members, each with a character that is the same for those with the same value.</param>
    /// <param name="minimum">The least number of countries (k) at that time.</param>
    /// <returns>Whether it is published; otherwise everything stays as it was.</returns>
    public bool TryPublish(IEnumerable<(GroupMember Member, char Alike)> members, int minimum)
    {
        var added = members
            .Where(one => !known.Contains(one.Member.Country))
            .ToDictionary(one => one.Member, one => one.Alike);
        var parts = Cut(added);
        if (added.Count == 0 || parts.Any(part => IsMade(part.Key) && !IsSafe(part.Value, minimum)))
        {
            return false;
        }

        _published = parts
            .SelectMany(
                (part, number) =>
                    part.Value.Select(one => (one.Member, Part: number + 1, one.Alike))
            )
            .ToDictionary(one => one.Member, one => (one.Part, one.Alike));
        return true;

        bool IsMade((int Part, bool IsAdded) key) =>
            key.Part == 0 || parts.ContainsKey((key.Part, !key.IsAdded));
    }

    // Part 0 holds what no set has named so far.
    private Dictionary<(int Part, bool IsAdded), List<(GroupMember Member, char Alike)>> Cut(
        Dictionary<GroupMember, char> added
    )
    {
        var parts =
            new Dictionary<(int Part, bool IsAdded), List<(GroupMember Member, char Alike)>>();
        foreach (var (member, (part, alike)) in _published)
        {
            var isAdded = added.TryGetValue(member, out var now);
            Put((part, isAdded), (member, isAdded ? now : alike));
        }

        foreach (var (member, alike) in added)
        {
            if (!_published.ContainsKey(member))
            {
                Put((0, true), (member, alike));
            }
        }

        return parts;

        void Put((int Part, bool IsAdded) key, (GroupMember Member, char Alike) one)
        {
            if (!parts.TryGetValue(key, out var part))
            {
                parts[key] = part = [];
            }

            part.Add(one);
        }
    }

    private static bool IsSafe(List<(GroupMember Member, char Alike)> part, int minimum) =>
        part.Select(one => one.Member.Country).Distinct().Count() >= minimum
        && part.Exists(one => one.Alike != part[0].Alike);
}
