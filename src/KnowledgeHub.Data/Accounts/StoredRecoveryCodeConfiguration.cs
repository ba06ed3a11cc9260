using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Accounts;

internal sealed class StoredRecoveryCodeConfiguration : IEntityTypeConfiguration<StoredRecoveryCode>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StoredRecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.HasKey(row => new { row.AccountId, row.Hash });
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(row => row.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
