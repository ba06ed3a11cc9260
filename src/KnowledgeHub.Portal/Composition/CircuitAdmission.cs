namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Counts the working pages that are open and connected on this node, and says when one more is too many. A page whose
/// connection was lost does not count, and comes back whatever the count is: nobody is thrown out of what is already open.
/// </summary>
internal sealed class CircuitAdmission(CircuitLimits limits)
{
    /// <summary>Whoever is not signed in.</summary>
    public const string Anonymous = "";

    private readonly Lock _turn = new();
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>A new page asks for its place.</summary>
    /// <param name="circuit">Its id.</param>
    /// <param name="owner">Account id, or <see cref="Anonymous"/>.</param>
    /// <returns>The limit that refuses it: node, person or anonymous; null when it has its place.</returns>
    public string? Admit(string circuit, string owner)
    {
        lock (_turn)
        {
            var own = _counts.GetValueOrDefault(owner);
            var refusal =
                _owners.Count >= limits.Node ? "node"
                : owner == Anonymous
                    ? own >= limits.Anonymous ? "anonymous"
                        : null
                : own >= limits.Person ? "person"
                : null;
            if (refusal is null)
            {
                Take(circuit, owner);
            }

            return refusal;
        }
    }

    /// <summary>A page is connected again.</summary>
    public void Return(string circuit, string owner)
    {
        lock (_turn)
        {
            Take(circuit, owner);
        }
    }

    /// <summary>A page was closed, or its connection was lost.</summary>
    public void Leave(string circuit)
    {
        lock (_turn)
        {
            if (!_owners.Remove(circuit, out var owner))
            {
                return;
            }

            if (--_counts[owner] == 0)
            {
                _counts.Remove(owner);
            }
        }
    }

    private void Take(string circuit, string owner)
    {
        if (_owners.TryAdd(circuit, owner))
        {
            _counts[owner] = _counts.GetValueOrDefault(owner) + 1;
        }
    }
}
