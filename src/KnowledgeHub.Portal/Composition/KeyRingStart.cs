using KnowledgeHub.Core;
using KnowledgeHub.Data.KeyRing;
using Microsoft.AspNetCore.DataProtection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Makes the keys ready once the database is migrated.</summary>
internal sealed class KeyRingStart(
    PortalSettings settings,
    KeyRingStore store,
    KeyPassphrase passphrase,
    KeyRingGate gate,
    ILogger<KeyRingStart> logger
)
{
    /// <summary>
    /// Takes keys over that an earlier version kept as files, checks that all can be opened, and makes the first one. A node that
    /// cannot open the others' keys must not serve: it would make keys of its own and sign everybody out.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write, or another node was quicker.</exception>
    /// <exception cref="StartRefusedException">A key cannot be opened.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Path.Combine(settings.DataFolder, "keys");
        if (await store.TakeOverAsync(folder, cancellation) is > 0 and var count)
        {
            logger.LogInformation(
                "{Count} keys of the folder {Folder} are in the database now. Its files key-*.xml are not used any more: delete them.",
                count,
                folder
            );
        }

        Check();

        // The first use reads all keys, and makes one when there is none.
        gate.Open();
        gate.CreateProtector("start").Protect("");
    }

    private void Check()
    {
        foreach (
            var secret in store.GetAllElements().SelectMany(key => key.Descendants("sealedKey"))
        )
        {
            if (passphrase.Open(secret) is null)
            {
                throw new StartRefusedException(
                    "The keys in the database were sealed with a passphrase. Name the file that holds it in KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE, the same on every node."
                );
            }
        }
    }
}
