using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Accounts;

internal sealed class StoredSecondFactorConfiguration : IEntityTypeConfiguration<StoredSecondFactor>
{
    private const int SealedLength = 1000; // a short secret under Data Protection takes about 300
    private const int SaltLength = 32;

    public void Configure(EntityTypeBuilder<StoredSecondFactor> builder)
    {
        builder.ToTable("SecondFactors");
        builder.HasKey(row => row.AccountId);
        builder.Property(row => row.Secret).HasMaxLength(SealedLength);
        builder.Property(row => row.PendingSecret).HasMaxLength(SealedLength);
        builder.Property(row => row.RecoverySalt).HasMaxLength(SaltLength);
        builder
            .HasOne<HubUser>()
            .WithOne()
            .HasForeignKey<StoredSecondFactor>(row => row.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
