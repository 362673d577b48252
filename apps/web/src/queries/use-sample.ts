import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CreatePortfolioDocument } from '#libs/contract';
import { exposureWords } from '../exposure.words.js';
import { SAMPLE_HOLDINGS, SAMPLE_WITHOUT_ASSETS } from '../sample-portfolio.data.js';
import { request, RequestError } from './request.js';
import { sendHoldings } from './send-holdings.js';
import { newKey } from './use-portfolio.js';

/** Makes a portfolio of made-up holdings, so that a first look needs nothing of one's own. */
export function useSample(onMade: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const made = await request(CreatePortfolioDocument, { name: exposureWords.sampleName, key: newKey() });
      const { id } = made.createPortfolio;
      const sent = { id, mode: 'replace', dryRun: false } as const;
      try {
        await sendHoldings({ ...sent, text: SAMPLE_HOLDINGS, key: newKey() });
      } catch (error) {
        // Only the demo data knows the mine; elsewhere its owner is a holding like any other.
        if (!(error instanceof RequestError)) throw error;
        await sendHoldings({ ...sent, text: SAMPLE_WITHOUT_ASSETS, key: newKey() });
      }
      return id;
    },
    onSuccess: (id) => {
      void client.invalidateQueries({ queryKey: ['portfolio'] });
      onMade(id);
    },
  });
}
