using System.Text.Json;
using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Privacy;

/// <summary>Use case: a person takes a copy of everything that is known about him or her, and of nobody else.</summary>
/// <param name="data">Reads it.</param>
/// <param name="clock">The time.</param>
public sealed class ReadOwnCopy(IOwnCopy data, TimeProvider clock)
{
    /// <summary>The name of the form; it changes when readers of the file must change.</summary>
    public const string Format = "knowledgehub-own-data/1";

    /// <summary>Whether the actor may have it: everybody who is signed in, of himself or herself alone.</summary>
    /// <param name="actor">Who asks.</param>
    public static bool IsAllowed(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnAccount);
    }

    /// <summary>The copy, as JSON.</summary>
    /// <param name="actor">Who asks; the copy is of this person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done with the bytes, or Forbidden for a visitor.</returns>
    public async Task<Outcome<byte[]>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<byte[]>.Forbidden();
        }

        using var file = new MemoryStream();
        await using (var json = new Utf8JsonWriter(file, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("made", clock.GetUtcNow().UtcDateTime);
            json.WritePropertyName("tables");
            await data.WriteAsync(actor.Id, json, cancellation);
            json.WriteEndObject();
        }

        return new Outcome<byte[]>.Done(file.ToArray());
    }
}
